import type { DraftIssue } from '@/lib/domain/draft'
import type { RowLayout } from '@/lib/domain/layout/layout'
import type { RowGroup } from '../matrix-rows'
import { chosenTest, leavesOut } from './chosen-rows'
import { groupedIssues, groupKeyOf } from './grouped-rows'
import type { Looking } from './looked-at'
import { sortedIssues } from './sorted-rows'

type Held = readonly { key: string | null; heading: string; ids: readonly string[] }[]

/** Rows as they were put in place, where they stay, and ids of issues that were shown since. */
export type Placed = { held: Held; revealed: readonly string[] }

/** Whether rows stand in the matrix's own order under its sections. */
export const isInMatrixOrder = ({ sort, group }: RowLayout): boolean =>
  sort.length === 0 && group === 'section'

/** Whether all rows are shown as the matrix has them. */
export const isUsual = (rows: RowLayout): boolean => isInMatrixOrder(rows) && !leavesOut(rows)

/**
 * Chooses, sorts and groups issues as is asked for.
 * @param issues the issues of the matrix that are present, in its order
 * @param looking what is asked for
 */
export function arrange(issues: readonly DraftIssue[], looking: Looking): RowGroup[] {
  return groupedIssues(sortedIssues(issues.filter(chosenTest(looking)), looking), looking)
}

/** Keeps rows where they were put. */
export const placedAs = (groups: readonly RowGroup[]): Placed => ({
  held: groups.map(({ key, heading, issues }) => {
    return { key, heading, ids: issues.map(({ id }) => id) }
  }),
  revealed: [],
})

const idsIn = (held: Held) => held.flatMap(({ ids }) => ids)

/** Issues that were shown since, each at the end of the group it belongs to by now. */
function withRevealed(
  groups: RowGroup[],
  issues: readonly DraftIssue[],
  looking: Looking,
): RowGroup[] {
  const all = groups.map((group) => ({ ...group, issues: [...group.issues] }))
  for (const issue of issues) {
    const key = groupKeyOf(issue, looking)
    const group = all.find((one) => one.key === key)
    if (group) group.issues.push(issue)
    else all.push(...groupedIssues([issue], looking))
  }
  return all
}

/**
 * What is shown of rows that were put in place: each stays where it is, as it stands now; removed
 * ones go, those that were revealed since come at the end of their group. In the matrix's own order
 * a row that somebody moves does move.
 * @param placed where the rows were put
 * @param issues the issues of the matrix that are present, in its order
 * @param looking what was asked for
 */
export function shownGroups(
  { held, revealed }: Placed,
  issues: readonly DraftIssue[],
  looking: Looking,
): RowGroup[] {
  const placed = new Set(idsIn(held))
  if (isInMatrixOrder(looking.rows)) {
    const shown = new Set([...placed, ...revealed])
    return groupedIssues(
      issues.filter(({ id }) => shown.has(id)),
      looking,
    )
  }
  const byId = new Map(issues.map((issue) => [issue.id, issue]))
  const groups = held.map(({ key, heading, ids }): RowGroup => {
    return { key, heading, issues: ids.flatMap((id) => byId.get(id) ?? []) }
  })
  const late = revealed.flatMap((id) => (placed.has(id) ? [] : (byId.get(id) ?? [])))
  return withRevealed(groups, late, looking).filter((group) => group.issues.length > 0)
}

/** How many of these numbers stand in their order at the most. */
function longestRising(numbers: readonly number[]): number {
  const ends: number[] = []
  for (const number of numbers) {
    const at = ends.findIndex((end) => end >= number)
    if (at < 0) ends.push(number)
    else ends[at] = number
  }
  return ends.length
}

/**
 * Counts the rows that would come, go or move if what is asked for were applied again.
 * @param shown what is shown
 * @param fresh what applying again would show
 */
export function outOfPlace(shown: readonly RowGroup[], fresh: readonly RowGroup[]): number {
  const placeIn = (groups: readonly RowGroup[]) =>
    groups.flatMap(({ key, issues }) => issues.map(({ id }) => ({ id, at: `${key ?? ''} ${id}` })))
  const [now, then] = [placeIn(shown), placeIn(fresh)]
  const order = new Map(then.map(({ at }, index) => [at, index]))
  const stays = now.flatMap(({ at }) => order.get(at) ?? [])
  const all = new Set([...now, ...then].map(({ id }) => id))
  return all.size - longestRising(stays)
}
