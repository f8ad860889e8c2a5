import type { Transaction } from '@/lib/db/client'
import type { DraftIssue } from '@/lib/domain/draft'
import { type RatedProposals, ratingsToLookAt } from '@/lib/domain/look-again'
import { withProponent } from '@/lib/domain/merge-entry'
import { draftIssueOf, ISSUE_SELECT } from './issue-select'
import { loadMerges } from './load-merges'

/** That a proponent was merged into another changes nothing about how worrying a proposal is. */
async function withMerges(tx: Transaction, rated: readonly RatedProposals[]) {
  const merges = rated.length === 0 ? [] : await loadMerges(tx, ['proponents'])
  return rated.map(({ issueId, proposals }) => ({
    issueId,
    proposals: merges.reduce(withProponent, proposals),
  }))
}

async function loadRated(tx: Transaction, rated: readonly RatedProposals[]) {
  if (rated.length === 0) return []
  const where = { id: { in: rated.map(({ issueId }) => issueId) } }
  return (await tx.issue.findMany({ where, select: ISSUE_SELECT })).map(draftIssueOf)
}

/**
 * Finds the issues of a matrix whose rating somebody should look at again. A rating counts from the
 * issue's coming, the last change of its concern, or the last look, whichever is last; of what was
 * saved at once, in the order of writing.
 * @param tx where the issues were read
 * @param assembly the key
 * @param loaded the issues of the draft where they are at hand; those that matter are few
 * @returns their ids
 */
export async function loadLookAgain(
  tx: Transaction,
  assembly: string,
  loaded?: readonly DraftIssue[],
): Promise<string[]> {
  const rated = await tx.$queryRaw<RatedProposals[]>`
    SELECT rating.id::text AS "issueId", changed.before AS proposals
    FROM (
      SELECT issue.id,
        coalesce((SELECT max(sequence) FROM cell_change WHERE issue_id = issue.id AND (
          "column" = 'concern' OR ("column" = 'present' AND before = 'null'::jsonb))), 0) AS sequence,
        coalesce((SELECT max(revision) FROM rating_look WHERE issue_id = issue.id), 0) AS looked
      FROM issue
      WHERE assembly_key = ${assembly} AND present AND concern <> 'not-assessed'
        AND EXISTS (
          SELECT FROM cell_change WHERE issue_id = issue.id AND "column" = 'proposals')
    ) AS rating
    CROSS JOIN LATERAL (
      SELECT before FROM cell_change
      WHERE issue_id = rating.id AND "column" = 'proposals'
        AND sequence > rating.sequence AND revision > rating.looked
      ORDER BY sequence LIMIT 1
    ) AS changed`
  const issues = loaded ?? (await loadRated(tx, rated))
  return ratingsToLookAt(issues, await withMerges(tx, rated))
}
