import type { Transaction } from '@/lib/db/client'
import type { CellChange } from '@/lib/domain/cell-change'
import type { RefusedChange } from '@/lib/domain/draft'
import { lookUpNames, namesOf } from './cell-names'
import { faultOfChange } from './fault-of-change'
import { loadLevelsFor } from './fault-of-levels'
import { loadFreeSlugs } from './free-slugs'

/**
 * Says which changes would be refused if they were written now: a level that is switched off, an
 * address that is taken, a name that the directory lacks or has retired.
 * @param tx where
 * @param assembly whose matrix
 * @param changes in the order in which they would be written
 */
export async function foreseeRefusals(
  tx: Transaction,
  assembly: string,
  changes: readonly CellChange[],
): Promise<RefusedChange[]> {
  const against = {
    names: await lookUpNames(tx, assembly, changes.flatMap(namesOf)),
    slugs: changes.some(({ column }) => column === 'id') ? await loadFreeSlugs(tx, assembly) : null,
    levels: await loadLevelsFor(tx, changes),
  }
  return changes.flatMap((change) => {
    const { message } = faultOfChange(change, against)
    const { id, issueId, column } = change
    return message === null ? [] : [{ id, issueId, column, message }]
  })
}
