import type { ComparisonRow } from './comparison'
import { countBy } from './count-by'
import { BEFORE_DOWN, LEVELS_DOWN } from './level-entries'
import type { Change, Level } from './vocabulary'

/** Where an issue was before: its level, or not in the baseline. */
export type FlowBefore = Level | 'new'
/** Where it is after: its level; where it has none, not decided yet or not recorded; or dropped. */
export type FlowAfter = Level | 'open' | 'unrecorded' | 'dropped'
/** The change of a comparison, in which open is told from what is not recorded. */
export type FlowChange = Change | '' | 'unrecorded'
/** How many issues went from one place to another, by one change. */
export type Flow = { before: FlowBefore; after: FlowAfter; change: FlowChange; count: number }
export type LevelFlow = {
  /** highest first; only places that some issue has */
  before: { key: FlowBefore; count: number }[]
  after: { key: FlowAfter; count: number }[]
  /** in the order of both sides, none of them 0; they add up to the rows */
  flows: Flow[]
}

const AFTER: readonly FlowAfter[] = [...LEVELS_DOWN, 'open', 'unrecorded', 'dropped']

function flowOf({ before, after, change, isUnrecorded }: ComparisonRow): Omit<Flow, 'count'> {
  const undecided = isUnrecorded ? 'unrecorded' : 'open'
  const isBlank = after === null || after === 'not-assessed'
  return {
    before: before ?? 'new',
    after: change === 'open' && isBlank ? undecided : (after ?? 'dropped'),
    change: change === 'open' ? undecided : change,
  }
}

/**
 * Counts the issues of a comparison by their level before and after.
 * @param rows a comparison, or what a filter left of it
 */
export function levelFlow(rows: readonly ComparisonRow[]): LevelFlow {
  const all = rows.map(flowOf)
  const flows = BEFORE_DOWN.flatMap((before) =>
    AFTER.flatMap((after) => {
      const found = all.filter((flow) => flow.before === before && flow.after === after)
      const changes = [...new Set(found.map(({ change }) => change))]
      return changes.map((change): Flow => {
        const count = found.filter((flow) => flow.change === change).length
        return { before, after, change, count }
      })
    }),
  )
  return {
    before: countBy(
      BEFORE_DOWN,
      all.map(({ before }) => before),
    ),
    after: countBy(
      AFTER,
      all.map(({ after }) => after),
    ),
    flows,
  }
}
