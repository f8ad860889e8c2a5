import type { Assembly } from '@/lib/domain/assembly'
import type { ComparisonRow } from '@/lib/domain/comparison'
import type { SnapshotHead, SnapshotRow } from '@/lib/domain/snapshot'
import type { Level } from '@/lib/domain/vocabulary'
import type { Across } from './standing-matrix'

/** The concern of one issue before its assembly and after it. */
export type Moment = {
  assembly: Assembly
  head: SnapshotHead
  row: SnapshotRow
  /** null where the baseline lacks the issue */
  before: Level | null
  /** null where nothing was decided on it, or no outcomes are published */
  after: Level | null
}

function afterOf({ after, change }: ComparisonRow): Level | null {
  return change === 'open' ? null : after
}

/**
 * The concern of what was found, over time.
 * @param across newest assembly first
 * @returns oldest first; what has neither level is left out
 */
export function concernOverTime(across: readonly Across<unknown>[]): Moment[] {
  return across
    .toReversed()
    .flatMap(({ matrix: { assembly, head }, found }) =>
      found.map(({ item }) => ({
        ...{ assembly, head, row: item.row },
        ...{ before: item.before, after: afterOf(item) },
      })),
    )
    .filter(({ before, after }) => before !== null || after !== null)
}
