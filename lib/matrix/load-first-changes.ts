import type { Transaction } from '@/lib/db/client'
import type { FirstChange } from '@/lib/domain/restore-plan'

/** Whose cells, and since when. */
export type Since = {
  assembly: string
  revision: number
  /** of this issue only */
  issueId?: string | undefined
  /** of this column only */
  column?: string | undefined
}

/**
 * Loads, of each cell that was changed after a revision, the first change: its `before` is what stood
 * in the cell at that revision.
 * @param tx where
 * @param since which matrix and revision, and which part of it
 */
export async function loadFirstChanges(tx: Transaction, since: Since): Promise<FirstChange[]> {
  const { assembly, revision, issueId = null, column = null } = since
  return tx.$queryRaw<FirstChange[]>`
    SELECT DISTINCT ON (issue_id, "column") issue_id::text AS "issueId", "column", before
    FROM cell_change
    WHERE assembly_key = ${assembly} AND revision > ${revision}
      AND (${issueId}::uuid IS NULL OR issue_id = ${issueId}::uuid)
      AND (${column}::text IS NULL OR "column" = ${column})
    ORDER BY issue_id, "column", sequence`
}
