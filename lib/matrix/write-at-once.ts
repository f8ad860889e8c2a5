import type { Context } from '@/lib/db/context'
import type { AtOnce } from '@/lib/db/save-at-once'
import { saveTogether } from '@/lib/db/save-together'
import type { CellChange } from '@/lib/domain/cell-change'
import { cellSchemas } from '@/lib/domain/columns'
import { canonical } from '@/lib/domain/merge-list'
import { newNamesOf } from './cell-names'
import { newLevelsOf } from './fault-of-levels'

const withoutDoubles = (list: readonly string[]) => new Set(list).size === list.length

const isInSmallLetters = ({ id, issueId }: CellChange) =>
  id === id.toLowerCase() && issueId === issueId.toLowerCase()

/** Nothing but the cell itself decides whether it can be written: it names nothing that it did not. */
const standsAlone = (change: CellChange) =>
  change.column !== 'present' &&
  change.column !== 'id' &&
  canonical(change.before) !== canonical(change.after) &&
  cellSchemas[change.column].safeParse(change.before).success &&
  newNamesOf(change).length === 0

/**
 * Writes changes in one statement where that can be done: what most edits are, and three times as
 * fast as the way through a transaction.
 * @param context who asks, and the database
 * @param assembly whose matrix
 * @param changes parsed changes
 * @returns what was written, or null where nothing was; what is missing goes through a transaction
 */
export async function writeAtOnce(
  { db, actor }: Context,
  assembly: string,
  changes: readonly CellChange[],
): Promise<AtOnce | null> {
  const fits =
    changes.length > 0 &&
    changes.every((change) => isInSmallLetters(change) && standsAlone(change)) &&
    withoutDoubles(changes.map(({ id }) => id)) &&
    withoutDoubles(changes.map(({ issueId, column }) => `${issueId} ${column}`))
  if (!fits) return null
  const levels = [...new Set(changes.flatMap(newLevelsOf))]
  return saveTogether(db, assembly, { actorId: actor.personId, levels, changes })
}
