import type { Transaction } from '@/lib/db/client'

/**
 * Loads the follow-ups that came into a matrix with issues carried over from an earlier assembly, as
 * long as no Outcomes Matrix of it was published: an issue comes so without a level and a result.
 * @param tx where
 * @param assembly the key
 * @returns their ids, open or not
 */
export async function loadCarriedFollowUps(tx: Transaction, assembly: string): Promise<string[]> {
  const published = await tx.publication.count({
    where: { assemblyKey: assembly, kind: 'outcomes', removedAt: null },
  })
  if (published > 0) return []
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT item->>'id' AS id
    FROM issue
    JOIN cell_change AS added ON added.issue_id = issue.id
      AND added."column" = 'present' AND added.before = 'null'::jsonb
    CROSS JOIN LATERAL jsonb_array_elements(added.after->'follow_ups') AS item
    WHERE issue.assembly_key = ${assembly} AND issue.last_time_id IS NOT NULL
      AND added.after->>'concern' = 'not-assessed' AND added.after->>'result' IS NULL`
  return rows.map(({ id }) => id)
}
