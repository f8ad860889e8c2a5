import type { CellChange } from '@/lib/domain/cell-change'
import type { Transaction } from './client'
import type { Batch } from './save-cells'

/**
 * Keeps changes whose `before` no longer held, for somebody to choose.
 * @param tx the transaction that holds the assembly's row
 * @param batch what the changes share
 * @param changes the changes as they came
 * @returns when each was set aside, by id
 */
export async function recordSetAside(
  tx: Transaction,
  batch: Batch,
  changes: readonly CellChange[],
): Promise<Map<string, Date>> {
  if (changes.length === 0) return new Map()
  const rows = await tx.$queryRaw<{ id: string; at: Date }[]>`
    INSERT INTO set_aside_change (id, assembly_key, issue_id, "column", before, after, actor_id)
    SELECT id, ${batch.assembly}, "issueId", "column", coalesce(before, 'null'),
      coalesce(after, 'null'), ${batch.actorId}::uuid
    FROM jsonb_to_recordset(${JSON.stringify(changes)}::jsonb)
      AS t(id uuid, "issueId" uuid, "column" text, before jsonb, after jsonb)
    RETURNING id::text, at`
  return new Map(rows.map(({ id, at }) => [id, at]))
}
