import { z } from 'zod'
import type { Transaction } from '@/lib/db/client'
import { AppError } from '@/lib/domain/app-error'
import type { DraftIssue } from '@/lib/domain/draft'
import { mergedCell, NAMING } from '@/lib/domain/merge-entry'
import { planRestore, rewind } from '@/lib/domain/restore'
import type { Issues, RestorePlan } from '@/lib/domain/restore-plan'
import { draftIssueOf, ISSUE_SELECT } from './issue-select'
import { loadFirstChanges } from './load-first-changes'
import { loadMergings, type Mergings } from './load-mergings'

/** What is to be as it was: the matrix, one issue of it, or one cell. */
export const scopeSchema = {
  /** the matrix's revision to go back to */
  revision: z.int().min(0).max(2_000_000_000),
  issueId: z.uuid().optional(),
  column: z
    .string()
    .regex(/^[a-z_]{1,40}$/)
    .optional(),
}

export type Restoring = {
  assembly: string
  /** the revision to go back to */
  revision: number
  /** the revision that somebody saw when they decided; what changed later is not overwritten */
  seen: number
  issueId?: string | undefined
  column?: string | undefined
}

async function loadIssues(tx: Transaction, { assembly, issueId }: Restoring): Promise<Issues> {
  const rows = await tx.issue.findMany({
    where: { assemblyKey: assembly, ...(issueId === undefined ? {} : { id: issueId }) },
    select: ISSUE_SELECT,
  })
  if (issueId !== undefined && rows.length === 0) {
    throw new AppError('not-found', 'There is no such issue in this matrix.')
  }
  return new Map(rows.map((row) => [row.id, draftIssueOf(row)]))
}

/** An entry that was merged since comes back as the one that stands for it now. */
function asMerged(issue: DraftIssue, mergings: Mergings): DraftIssue {
  const cells = { ...issue.cells }
  for (const { list, ...merging } of mergings) {
    Object.assign(cells, { [NAMING[list]]: mergedCell(list, cells, merging) })
  }
  return { ...issue, cells }
}

/** An issue's own address may be held by another issue, which a plan of one issue does not see. */
function onlyColumn(plan: RestorePlan, column: string | undefined): RestorePlan {
  if (column === undefined) return plan
  return {
    changes: plan.changes.filter((change) => change.column === column),
    left: plan.left.filter((cell) => cell.column === column),
  }
}

/**
 * Plans a restore from the history, which never changes: the same question has the same answer.
 * @param tx a transaction in which nothing is saved between these reads
 * @param restoring what is to be as it was, and what was seen
 * @returns the plan, and the issues as they were seen
 * @throws AppError invalid where the matrix has no such revision; not-found
 */
export async function loadRestore(
  tx: Transaction,
  restoring: Restoring,
): Promise<RestorePlan & { issues: Issues }> {
  const { revision, seen } = restoring
  if (revision > seen) {
    throw new AppError('invalid', `The matrix had no revision ${revision} yet.`, 'revision')
  }
  const standing = await loadIssues(tx, restoring)
  const issues = rewind(standing, await loadFirstChanges(tx, { ...restoring, revision: seen }))
  const was = rewind(standing, await loadFirstChanges(tx, restoring))
  const mergings = await loadMergings(tx)
  const then = new Map([...was].map(([id, issue]) => [id, asMerged(issue, mergings)]))
  return { ...onlyColumn(planRestore(issues, then), restoring.column), issues }
}
