import type { Transaction } from '@/lib/db/client'
import type { CellChange } from '@/lib/domain/cell-change'
import type { DraftIssue } from '@/lib/domain/draft'
import { draftIssueOf, ISSUE_SELECT } from './issue-select'

/**
 * Loads the issues that changes are about, as they stand.
 * @param tx the transaction that holds the assembly's row
 * @param assembly its key; an issue of another matrix is not found
 * @param changes the changes
 * @returns the issues by their id
 */
export async function loadChangedIssues(
  tx: Transaction,
  assembly: string,
  changes: readonly CellChange[],
): Promise<ReadonlyMap<string, DraftIssue>> {
  const rows = await tx.issue.findMany({
    where: { assemblyKey: assembly, id: { in: changes.map((change) => change.issueId) } },
    select: ISSUE_SELECT,
  })
  return new Map(rows.map((row) => [row.id, draftIssueOf(row)]))
}

/** The cell that a change is about, as it stands. */
export const standingValue = (issue: DraftIssue, { column }: CellChange): unknown =>
  column === 'present' ? issue.present : issue.cells[column]
