import type { SnapshotRow } from './snapshot'
import type { Level } from './vocabulary'

/**
 * The levels that rows hold, of issues and of proposals.
 * @param rows of a frozen matrix
 */
export function levelsIn(rows: readonly SnapshotRow[]): Set<Level> {
  const held = rows.flatMap(({ cells }) => [
    cells.concern,
    cells.residual_concern,
    ...cells.proposals.flatMap(({ concern }) => concern ?? []),
  ])
  return new Set(held)
}
