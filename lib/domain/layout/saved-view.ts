import { z } from 'zod'
import { type Actor, can } from '@/lib/domain/access'
import { isRecord } from './is-record'
import { type ColumnLayout, type Layout, layoutSchema, USUAL_COLUMNS } from './layout'
import { readLayout } from './read-layout'

/** The views that everybody has. */
export const BUILT_IN = ['all', 'mine', 'to-review', 'set-aside', 'objections'] as const
export type BuiltIn = (typeof BUILT_IN)[number]

/** The stages at which a view may show the matrix. */
export const VIEW_STAGES = ['issues', 'outcomes', 'compare'] as const
export type ViewStage = (typeof VIEW_STAGES)[number]

/** A layout under a name, with an address of its own. */
export type SavedView = {
  id: string
  name: string
  /** the team's; else its maker's alone */
  shared: boolean
  /** whoever made it */
  by: string
  stage: ViewStage
  layout: Layout
  /** counts how often it was saved */
  version: number
  /** what whoever asks may do with it */
  mayChange: boolean
}

/** What the editor of a person comes back to. */
export type Kept = {
  /** the columns beside the views that say nothing of columns */
  own: ColumnLayout
  /** the id of the last view */
  view: string
  /** how it was changed since it was opened; null where it was not */
  changed: Layout | null
}

export const NOTHING_KEPT: Kept = { own: USUAL_COLUMNS, view: 'all', changed: null }

/** What is kept, as it is sent. */
export const keptSchema = z.strictObject({
  own: layoutSchema.shape.columns,
  view: z.union([z.enum(BUILT_IN), z.uuid()]),
  changed: layoutSchema.nullable(),
})

/**
 * Reads what was kept, by an older or a newer version too.
 * @param value anything
 */
export function readKept(value: unknown): Kept {
  if (!isRecord(value)) return NOTHING_KEPT
  const view = keptSchema.shape.view.safeParse(value.view)
  return {
    own: readLayout({ columns: value.own }).columns,
    view: view.success ? view.data : NOTHING_KEPT.view,
    changed: isRecord(value.changed) ? readLayout(value.changed) : null,
  }
}

/**
 * Tells whether somebody may change or remove a saved view: whoever made it, and editors the
 * team's.
 * @param actor who asks
 * @param view whose it is
 */
export const mayChangeView = (actor: Actor, view: { ownerId: string; shared: boolean }): boolean =>
  view.shared
    ? can(actor, 'publish') || (view.ownerId === actor.personId && can(actor, 'share-view'))
    : view.ownerId === actor.personId
