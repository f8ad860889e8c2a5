import type { CellChange } from '@/lib/domain/cell-change'
import type { LevelEntry } from '@/lib/domain/level-entries'
import { faultOfNames, type LookedUp } from './cell-names'
import { faultOfLevels } from './fault-of-levels'
import type { FreeSlugs } from './free-slugs'

type Against = {
  names: LookedUp
  slugs: FreeSlugs | null
  levels: readonly LevelEntry[]
}

function faultOfSlug(change: CellChange & { column: 'id' }, slugs: FreeSlugs): string | null {
  if (change.after === change.before) return null
  if (slugs.isFixed(change.issueId)) return 'The address of an issue that was published stays.'
  const { before: from, after: to } = change
  if (slugs.move(change.issueId, { from, to })) return null
  return `The address ${change.after} is taken in this matrix, or reserved.`
}

/**
 * Looks whether a parsed change can be written as far as the rest of the matrix is concerned, and
 * gives an added issue an address of its own where the one it wished is taken.
 * @param change the change
 * @param against which names the directory lacks or has retired, which addresses are free, which levels are off
 * @returns the change to write, and a sentence where it must be refused
 */
export function faultOfChange(
  change: CellChange,
  { names, slugs, levels }: Against,
): { change: CellChange; message: string | null } {
  const message = faultOfNames(change, names) ?? faultOfLevels(change, levels)
  if (message !== null || slugs === null) return { change, message }
  if (change.column === 'id') return { change, message: faultOfSlug(change, slugs) }
  if (change.column !== 'present' || typeof change.after === 'boolean') return { change, message }
  const after = { ...change.after, id: slugs.take(change.after.id) }
  return { change: { ...change, after }, message }
}
