import { z } from 'zod'
import type { Context } from '@/lib/db/context'
import { AppError } from '@/lib/domain/app-error'
import type { HistoryEntry } from '@/lib/domain/draft'
import { keySchema } from '@/lib/domain/text'
import { loadAssembly } from './load-assembly'

const inputSchema = z.object({
  assembly: keySchema,
  issueId: z.uuid(),
  column: z.string().regex(/^[a-z_]{1,40}$/),
})

const LONGEST_LIST = 500

/**
 * Lists the changes of one cell, newest first; the coming of the issue stands at the end of each.
 * @param context who asks, and the database
 * @param input `{ assembly, issueId, column }`
 * @throws AppError forbidden, invalid, not-found
 */
export async function listCellHistory(
  { db, actor }: Context,
  input: unknown,
): Promise<HistoryEntry[]> {
  const body = inputSchema.safeParse(input)
  if (!body.success) throw new AppError('invalid', 'Say which cell is meant.', 'issueId')
  const { assembly, issueId, column } = body.data
  await loadAssembly(db, actor, assembly)
  const rows = await db.cellChange.findMany({
    where: { assemblyKey: assembly, issueId, column: { in: [column, 'present'] } },
    select: {
      id: true,
      revision: true,
      at: true,
      column: true,
      before: true,
      after: true,
      actor: { select: { name: true } },
    },
    orderBy: { sequence: 'desc' },
    take: LONGEST_LIST,
  })
  return rows.flatMap((row) => {
    const change = row.column === column ? row : firstValueIn(row, column)
    if (!change) return []
    const { id, revision, at, before, after, actor: by } = { ...row, ...change }
    return [{ id, revision, at: at.toISOString(), by: by?.name ?? '', before, after }]
  })
}

/** What an issue's coming put into a cell. */
function firstValueIn(row: { before: unknown; after: unknown }, column: string) {
  const { before, after } = row
  if (before !== null || typeof after !== 'object' || after === null) return null
  return { before: null, after: new Map(Object.entries(after)).get(column) ?? null }
}
