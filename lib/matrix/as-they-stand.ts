import type { Transaction } from '@/lib/db/client'
import type { CellChange } from '@/lib/domain/cell-change'
import type { SavedChange } from '@/lib/domain/draft'
import { loadChangedIssues, standingValue } from './load-changed-issues'

/**
 * Answers changes with their cells as they stand.
 * @param tx the transaction that holds the assembly's row
 * @param assembly its key
 * @param changes changes that somebody has settled since they were set aside
 */
export async function asTheyStand(
  tx: Transaction,
  assembly: string,
  changes: readonly CellChange[],
): Promise<SavedChange[]> {
  if (changes.length === 0) return []
  const issues = await loadChangedIssues(tx, assembly, changes)
  return changes.flatMap((change) => {
    const { id, issueId, column } = change
    const issue = issues.get(issueId)
    if (!issue) return []
    return [{ id, issueId, column, value: standingValue(issue, change), merged: false }]
  })
}
