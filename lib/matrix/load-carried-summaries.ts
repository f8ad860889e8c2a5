import type { Transaction } from '@/lib/db/client'

/** An issue that was carried over, with the summary that it came with. */
export type CarriedSummary = { readonly id: string; readonly summary: string }

/**
 * Loads the summaries with which issues were carried over from an earlier assembly, as long as
 * nothing of the matrix was published: they speak of last time until somebody writes anew.
 * @param tx where
 * @param assembly the key
 */
export async function loadCarriedSummaries(
  tx: Transaction,
  assembly: string,
): Promise<CarriedSummary[]> {
  const published = await tx.publication.count({
    where: { assemblyKey: assembly, removedAt: null },
  })
  if (published > 0) return []
  return tx.$queryRaw<CarriedSummary[]>`
    SELECT issue.id, added.after->>'summary' AS summary
    FROM issue
    JOIN cell_change AS added ON added.issue_id = issue.id
      AND added."column" = 'present' AND added.before = 'null'::jsonb
    WHERE issue.assembly_key = ${assembly} AND issue.last_time_id IS NOT NULL
      AND added.after->>'concern' = 'not-assessed' AND added.after->>'result' IS NULL
      AND added.after->>'summary' IS NOT NULL`
}
