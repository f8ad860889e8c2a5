import type { Transaction } from '@/lib/db/client'
import { type CellChange, readBefore } from '@/lib/domain/cell-change'
import type { Cells } from '@/lib/domain/columns'
import type { LevelEntry } from '@/lib/domain/level-entries'
import type { Proposal } from '@/lib/domain/records'
import type { Level } from '@/lib/domain/vocabulary'
import { loadLevels } from './load-levels'

const ratingsOf = (proposals: readonly Proposal[]): Level[] =>
  proposals.flatMap(({ concern }) => concern ?? [])

/** The ratings of proposals that were not so rated before. */
function newRatings(before: readonly Proposal[], after: readonly Proposal[]): Level[] {
  const was = new Map(before.map(({ id, concern }) => [id, concern]))
  return ratingsOf(after.filter(({ id, concern }) => was.get(id) !== concern))
}

const levelsOf = ({ concern, residual_concern, proposals }: Cells): Level[] => [
  concern,
  residual_concern,
  ...ratingsOf(proposals),
]

/** The levels that a change sets anew. */
export function newLevelsOf(change: CellChange): Level[] {
  switch (change.column) {
    case 'concern':
    case 'residual_concern':
      return change.before === change.after ? [] : [change.after]
    case 'proposals':
      return newRatings(readBefore(change)?.before ?? [], change.after)
    case 'present':
      return typeof change.after === 'boolean' ? [] : levelsOf(change.after)
    default:
      return []
  }
}

/**
 * Loads the levels where a change sets one; else there is nothing to hold against it.
 * @param tx where
 * @param changes what is to be written
 */
export async function loadLevelsFor(
  tx: Transaction,
  changes: readonly CellChange[],
): Promise<LevelEntry[]> {
  return changes.some((change) => newLevelsOf(change).length > 0) ? loadLevels(tx) : []
}

/**
 * Says which level a change sets anew although it is switched off; what holds it already keeps it.
 * @param change the change
 * @param levels the levels as the installation has them now
 * @returns a sentence, or null where every level may be chosen
 */
export function faultOfLevels(change: CellChange, levels: readonly LevelEntry[]): string | null {
  const chosen = newLevelsOf(change)
  const off = levels.find((level) => level.off && chosen.includes(level.key))
  return off
    ? `The level ${off.word} is switched off in the settings, so it cannot be chosen anew.`
    : null
}
