import type { Transaction } from '@/lib/db/client'
import type { CellChange } from '@/lib/domain/cell-change'
import type { SavedChange } from '@/lib/domain/draft'
import { draftIssueOf, ISSUE_SELECT } from './issue-select'

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
  const rows = await tx.issue.findMany({
    where: { assemblyKey: assembly, id: { in: changes.map((change) => change.issueId) } },
    select: ISSUE_SELECT,
  })
  const issues = new Map(rows.map((row) => [row.id, draftIssueOf(row)]))
  return changes.flatMap(({ id, issueId, column }) => {
    const issue = issues.get(issueId)
    if (!issue) return []
    const value = column === 'present' ? issue.present : issue.cells[column]
    return [{ id, issueId, column, value, merged: false }]
  })
}
