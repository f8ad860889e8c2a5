import { z } from 'zod'
import type { Transaction } from '@/lib/db/client'
import { OBJECTED, type OpenObjection } from '@/lib/domain/comments'
import { levelSchema } from '@/lib/domain/vocabulary'

const columnSchema = z.enum([...OBJECTED, 'proposals'])

/**
 * Lists the objections of a matrix that nobody has closed, oldest first.
 * @param tx where
 * @param assembly the key
 */
export async function listOpenObjections(
  tx: Transaction,
  assembly: string,
): Promise<OpenObjection[]> {
  const rows = await tx.commentThread.findMany({
    where: { assemblyKey: assembly, objectionLevel: { not: null }, resolvedAt: null },
    select: {
      ...{ id: true, issueId: true, column: true, objectionLevel: true, objectedLevel: true },
      ...{ proposalId: true, proposalTag: true, proposalDocument: true },
      author: { select: { name: true } },
    },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ id, issueId, author, ...row }) => ({
    ...{ thread: id, issueId, by: author.name },
    column: columnSchema.parse(row.column),
    proposal:
      row.proposalId === null
        ? null
        : { id: row.proposalId, tag: row.proposalTag, document: row.proposalDocument },
    level: levelSchema.parse(row.objectionLevel),
    stood: levelSchema.nullable().parse(row.objectedLevel),
  }))
}
