import type { Transaction } from '@/lib/db/client'
import type { CellChange } from '@/lib/domain/cell-change'
import type { RefusedChange, SavedChange, SetAside } from '@/lib/domain/draft'
import { canonical } from '@/lib/domain/merge-list'
import { SET_ASIDE_SELECT, setAsideOf } from './set-aside-select'

/** What became of changes that were sent before. */
type Recalled = {
  ids: Set<string>
  saved: SavedChange[]
  setAside: SetAside[]
  refused: RefusedChange[]
  /** set aside once, and settled since: the cell as it stands is what became of them */
  settled: CellChange[]
}

const REUSED = 'The id of this change belongs to another one; send it again under a new id.'

/**
 * Finds the changes that were written or set aside before, so that a change sent twice is written
 * once and answered the same.
 * @param tx the transaction that holds the assembly's row
 * @param changes what was sent
 */
export async function recallChanges(
  tx: Transaction,
  changes: readonly CellChange[],
): Promise<Recalled> {
  const sent = new Map(changes.map((change) => [change.id, change]))
  const where = { id: { in: [...sent.keys()] } }
  const written = await tx.cellChange.findMany({
    where,
    select: { id: true, issueId: true, column: true, after: true },
  })
  const aside = await tx.setAsideChange.findMany({ where, select: SET_ASIDE_SELECT })
  const recalled: Recalled = { ids: new Set(), saved: [], setAside: [], refused: [], settled: [] }
  const seen = (row: { id: string; issueId: string; column: string }) => {
    const change = sent.get(row.id)
    if (!change) return null
    const { id, issueId, column } = change
    recalled.ids.add(id)
    if (row.issueId === issueId && row.column === column) return change
    recalled.refused.push({ id, issueId, column, message: REUSED })
    return null
  }
  for (const row of written) {
    const change = seen(row)
    if (!change) continue
    const { id, issueId, column } = change
    const merged = Array.isArray(row.after) && canonical(row.after) !== canonical(change.after)
    recalled.saved.push({ id, issueId, column, value: row.after, merged })
  }
  for (const row of aside) {
    const change = seen(row)
    if (change && row.settledAt === null) recalled.setAside.push(setAsideOf(row))
    else if (change) recalled.settled.push(change)
  }
  return recalled
}
