import type { Transaction } from '@/lib/db/client'
import type { DraftIssue } from '@/lib/domain/draft'
import { type RatedProposals, ratingsToLookAt } from '@/lib/domain/look-again'
import { withProponent } from '@/lib/domain/merge-entry'
import { loadMerges } from './load-merges'

/** That a proponent was merged into another changes nothing about how worrying a proposal is. */
async function withMerges(tx: Transaction, rated: readonly RatedProposals[]) {
  const merges = rated.length === 0 ? [] : await loadMerges(tx, ['proponents'])
  return rated.map(({ issueId, proposals }) => ({
    issueId,
    proposals: merges.reduce(withProponent, proposals),
  }))
}

/**
 * Finds the issues of a matrix whose rating somebody should look at again. A rating counts from the
 * issue's coming, the last change of its concern or rationale, or the last look, whichever is last.
 * @param tx where the issues were read
 * @param assembly the key
 * @param issues the issues of the draft
 * @returns their ids
 */
export async function loadLookAgain(
  tx: Transaction,
  assembly: string,
  issues: readonly DraftIssue[],
): Promise<string[]> {
  const rated = await tx.$queryRaw<RatedProposals[]>`
    SELECT DISTINCT ON (changed.issue_id) changed.issue_id::text AS "issueId",
      changed.before AS proposals
    FROM (
      SELECT issue.id, greatest(
        (SELECT max(revision) FROM cell_change WHERE issue_id = issue.id AND (
          "column" IN ('concern', 'concern_rationale')
          OR ("column" = 'present' AND before = 'null'::jsonb))),
        (SELECT max(revision) FROM rating_look WHERE issue_id = issue.id), 0) AS revision
      FROM issue
      WHERE assembly_key = ${assembly} AND present AND concern <> 'not-assessed'
    ) AS rating
    JOIN cell_change AS changed ON changed.issue_id = rating.id
      AND changed."column" = 'proposals' AND changed.revision > rating.revision
    ORDER BY changed.issue_id, changed.sequence`
  return ratingsToLookAt(issues, await withMerges(tx, rated))
}
