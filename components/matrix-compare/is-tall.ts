import type { SnapshotRow } from '@/lib/domain/snapshot'

/** Of one of the two sides on A4 across, at the size that prints. */
const PER_LINE = 85
/** Those that fill a third of the page. */
const LINES = 14

const linesOf = (text: string | null) =>
  (text ?? '')
    .split('\n')
    .reduce((sum, line) => sum + (line === '' ? 0 : Math.ceil(line.length / PER_LINE)), 0)

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0)

/**
 * Whether the reasons and texts of a row fill about a third of a printed page or more, so that it is
 * split rather than leave that much of a page blank.
 */
export function isTall({ cells }: SnapshotRow): boolean {
  const proposals = cells.proposals.map((one) => 1 + linesOf(one.keyPoints))
  const before = [linesOf(cells.concern_rationale), linesOf(cells.position), ...proposals]
  const followUps = cells.follow_ups.map(({ action }) => 1 + linesOf(action))
  const after = [linesOf(cells.outcome_summary), linesOf(cells.residual_rationale), ...followUps]
  return Math.max(sum(before), sum(after)) > LINES
}
