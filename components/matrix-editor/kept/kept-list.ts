import { z } from 'zod'
import type { Spread } from '@/lib/domain/shared-proposals'

/** A list of records that is being edited and not saved. */
export const keptListSchema = z.object({
  items: z.array(z.record(z.string(), z.unknown())),
  /** what stood in the cell when the list was opened */
  base: z.unknown().optional(),
  /** the id of the set-aside change that the edit settles */
  settles: z.string().optional(),
  /** what is asked for its proposals on other issues */
  spread: z.object({
    alsoOn: z.array(z.tuple([z.string(), z.array(z.string())])),
    everywhere: z.array(z.string()),
    alike: z.array(z.string()),
  }),
  /** what is typed and not chosen: the place of the item, the field, and the text */
  left: z.array(z.tuple([z.number(), z.string(), z.string()])),
})

export type KeptList = z.output<typeof keptListSchema>

/** What is asked for on other issues, in a form that a browser keeps. */
export const spreadToKeep = ({ alsoOn, everywhere, alike }: Spread): KeptList['spread'] => ({
  alsoOn: [...alsoOn].map(([id, issues]) => [id, [...issues]]),
  everywhere: [...everywhere],
  alike: [...alike],
})

/** The same as it was before. */
export const keptSpread = ({ alsoOn, everywhere, alike }: KeptList['spread']): Spread => ({
  alsoOn: new Map(alsoOn),
  everywhere: new Set(everywhere),
  alike: new Set(alike),
})
