import type { Transaction } from '@/lib/db/client'
import type { ObjectedColumn } from '@/lib/domain/comments'

/**
 * Lists the issues to one of whose levels somebody objects.
 * @param tx where
 * @param assembly the key
 * @param column the level that is meant
 * @returns the ids of the issues, once an objection
 */
export async function listOpenObjections(
  tx: Transaction,
  assembly: string,
  column: ObjectedColumn,
): Promise<string[]> {
  const rows = await tx.commentThread.findMany({
    where: { assemblyKey: assembly, column, objectionLevel: { not: null }, resolvedAt: null },
    select: { issueId: true },
  })
  return rows.map(({ issueId }) => issueId)
}
