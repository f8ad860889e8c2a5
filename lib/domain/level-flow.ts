import type { ComparisonRow } from './comparison'
import { countBy } from './count-by'
import { type Change, type Level, SCALE } from './vocabulary'

/** Where an issue was before: its level, or not in the baseline. */
export type FlowBefore = Level | 'new'
/** Where it is after: its level, not decided yet, not recorded, or in the baseline only. */
export type FlowAfter = Level | 'open' | 'unrecorded' | 'dropped'
/** How many issues went from one place to another. */
export type Flow = { before: FlowBefore; after: FlowAfter; change: Change | ''; count: number }
export type LevelFlow = {
  /** highest first; only places that some issue has */
  before: { key: FlowBefore; count: number }[]
  after: { key: FlowAfter; count: number }[]
  /** in the order of both sides, none of them 0; they add up to the rows */
  flows: Flow[]
}

const LEVELS_DOWN: readonly Level[] = [...SCALE.toReversed(), 'not-assessed']
const BEFORE: readonly FlowBefore[] = [...LEVELS_DOWN, 'new']
const AFTER: readonly FlowAfter[] = [...LEVELS_DOWN, 'open', 'unrecorded', 'dropped']

function endsOf({ before, after, change, isUnrecorded }: ComparisonRow): [FlowBefore, FlowAfter] {
  const undecided = isUnrecorded ? 'unrecorded' : 'open'
  return [before ?? 'new', change === 'open' ? undecided : (after ?? 'dropped')]
}

/**
 * Counts the issues of a comparison by their level before and after.
 * @param rows a comparison, or what a filter left of it
 */
export function levelFlow(rows: readonly ComparisonRow[]): LevelFlow {
  const ends = rows.map((row) => ({ row, ends: endsOf(row) }))
  const flows = BEFORE.flatMap((before) =>
    AFTER.flatMap((after): Flow[] => {
      const found = ends.filter(({ ends: [from, to] }) => from === before && to === after)
      const [first] = found
      return first ? [{ before, after, change: first.row.change, count: found.length }] : []
    }),
  )
  return {
    before: countBy(
      BEFORE,
      ends.map(({ ends: [before] }) => before),
    ),
    after: countBy(
      AFTER,
      ends.map(({ ends: [, after] }) => after),
    ),
    flows,
  }
}
