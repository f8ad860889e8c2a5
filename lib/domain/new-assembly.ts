import { z } from 'zod'
import { STAGES } from './assembly'
import { dateSchema } from './records'
import { isReservedAssembly } from './reserved'
import { keySchema, statedTextSchema, textSchema } from './text'

const NAME = 300
const SHORT = 60

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/** The name of a section, as it stands above its issues. */
export const headingSchema = statedTextSchema(NAME)
/** How many sections a matrix has at most. */
export const MOST_SECTIONS = 100
const sectionSchema = z.strictObject({ key: keySchema, heading: headingSchema })

/** What an editor may change of an assembly once it is made. */
const settings = {
  code: statedTextSchema(SHORT),
  name: statedTextSchema(NAME),
  noun: statedTextSchema(SHORT),
  place: textSchema(NAME),
  opensOn: dateSchema.nullable(),
  closesOn: dateSchema.nullable(),
  timeZone: z.string().refine(isTimeZone, 'is not a time zone such as Asia/Kolkata.'),
  stageByHand: z.enum(STAGES).nullable(),
  unlisted: z.boolean(),
  note: textSchema(2000),
}

type Days = { opensOn: string | null; closesOn: string | null }
const inOrder = ({ opensOn, closesOn }: Days) =>
  opensOn === null || closesOn === null || opensOn <= closesOn
const OUT_OF_ORDER = { message: 'is before the day on which it opens.', path: ['closesOn'] }

export const assemblySettingsSchema = z.strictObject(settings).refine(inOrder, OUT_OF_ORDER)
export type AssemblySettings = z.output<typeof assemblySettingsSchema>

/** The sections of a matrix in their order; one that is new has no key yet. */
export const sectionsSchema = z
  .array(
    z.strictObject({
      key: keySchema.nullable(),
      heading: headingSchema,
      retired: z.boolean(),
    }),
  )
  .max(MOST_SECTIONS)
export type SectionSettings = z.output<typeof sectionsSchema>[number]

/** Issues of an earlier assembly of the same body, by their own ids. */
export const carrySchema = z.strictObject({
  from: keySchema,
  issues: z.array(z.uuid()).min(1).max(1000),
})
export type Carry = z.output<typeof carrySchema>

/** An assembly to be made; sections stand in their order, days that are not known are null. */
export const newAssemblySchema = z
  .strictObject({
    ...settings,
    key: keySchema.refine((key) => !isReservedAssembly(key), 'is a word that the site needs.'),
    body: statedTextSchema(NAME),
    place: settings.place.default(null),
    opensOn: settings.opensOn.default(null),
    closesOn: settings.closesOn.default(null),
    stageByHand: settings.stageByHand.default(null),
    unlisted: settings.unlisted.default(false),
    note: settings.note.default(null),
    sections: z
      .array(sectionSchema)
      .max(MOST_SECTIONS)
      .refine(
        (list) => new Set(list.map(({ key }) => key)).size === list.length,
        'names a section twice.',
      )
      .default([]),
    carry: carrySchema.nullable().default(null),
  })
  .refine(inOrder, OUT_OF_ORDER)
export type NewAssembly = z.output<typeof newAssemblySchema>
