import type { FacetName } from './filter/filter'
import type { FlowAfter, FlowBefore, LevelFlow } from './level-flow'
import { type Level, levelSchema } from './vocabulary'

/** Part of the figure of levels: a bar has one side, a band both. */
export type FlowPart = { before: FlowBefore | null; after: FlowAfter | null }
/** The values that choose some issues; names that it lacks are left as they are. */
export type Narrowed = Partial<Record<FacetName, readonly string[]>>

const levelsOf = (place: FlowBefore | FlowAfter | null): Level[] => {
  const found = levelSchema.safeParse(place)
  return found.success ? [found.data] : []
}

/**
 * The filter that chooses the issues of a part of the figure, and no others.
 * @param part a bar or a band
 * @param flow all of the figure
 * @returns null where no filter tells them from others: what is not comparable has no change, and
 *   what is not recorded the same as what is not decided
 */
export function filterOfFlow({ before, after }: FlowPart, flow: LevelFlow): Narrowed | null {
  const concern = levelsOf(before)
  if (after === null && concern.length > 0) return { concern }
  const parts = flow.flows.filter(
    (found) =>
      (before === null || found.before === before) && (after === null || found.after === after),
  )
  const change = [...new Set(parts.map((found) => found.change))]
  const places = flow.after.map(({ key }) => key)
  const isMixed =
    change.includes('open') && places.includes('open') && places.includes('unrecorded')
  if (parts.length === 0 || change.includes('') || isMixed) return null
  const residual = change.includes('open') || change.includes('dropped') ? [] : levelsOf(after)
  return {
    ...(concern.length > 0 && { concern }),
    ...(residual.length > 0 && { residual }),
    change,
  }
}
