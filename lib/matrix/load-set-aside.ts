import type { Transaction } from '@/lib/db/client'
import type { SetAside } from '@/lib/domain/draft'
import { SET_ASIDE_SELECT, setAsideOf } from './set-aside-select'

/**
 * Loads the set-aside changes of a matrix that nobody has settled, oldest first.
 * @param tx where
 * @param assembly the key
 */
export async function loadSetAside(tx: Transaction, assembly: string): Promise<SetAside[]> {
  const rows = await tx.setAsideChange.findMany({
    where: { assemblyKey: assembly, settledAt: null },
    select: SET_ASIDE_SELECT,
    orderBy: { at: 'asc' },
  })
  return rows.map(setAsideOf)
}
