import { z } from 'zod'
import type { Transaction } from '@/lib/db/client'
import type { Context } from '@/lib/db/context'
import { can } from '@/lib/domain/access'
import { AppError } from '@/lib/domain/app-error'
import { parseCellChange } from '@/lib/domain/cell-change'
import type { SaveAnswer } from '@/lib/domain/draft'
import { keySchema } from '@/lib/domain/text'
import { writeChanges } from './write-changes'

const inputSchema = z.object({
  assembly: keySchema,
  id: z.uuid(),
  choice: z.enum(['mine', 'theirs', 'edit']),
  change: z.unknown().optional(),
})

async function loadOpen(tx: Transaction, { assembly, id }: { assembly: string; id: string }) {
  const rows = await tx.$queryRaw<{ issueId: string; column: string; settled: boolean }[]>`
    SELECT issue_id::text AS "issueId", "column", settled_at IS NOT NULL AS settled
    FROM set_aside_change WHERE id = ${id}::uuid AND assembly_key = ${assembly} FOR UPDATE`
  const [aside] = rows
  if (!aside) throw new AppError('not-found', 'There is no such set-aside change.')
  if (aside.settled) throw new AppError('conflict', 'Somebody has chosen already.')
  return aside
}

/**
 * Settles a set-aside change: with `theirs` the cell stays as it stands; with `mine` or `edit` the
 * CellChange that comes along is written, and where that no longer holds either, everything stays
 * as it was.
 * @param context who asks, and the database
 * @param input `{ assembly, id, choice, change? }`
 * @returns what became of the change
 * @throws AppError invalid, forbidden, not-found; conflict where somebody has chosen already, or the
 *   cell has changed meanwhile
 */
export async function settleSetAside({ db, actor }: Context, input: unknown): Promise<SaveAnswer> {
  const body = inputSchema.safeParse(input)
  if (!body.success) throw new AppError('invalid', 'Say which change is settled, and how.', 'id')
  const { assembly, id, choice } = body.data
  if (!can(actor, 'settle-set-aside', assembly)) {
    throw new AppError('forbidden', 'Your role may read this matrix, not edit it.')
  }
  const change = choice === 'theirs' ? null : parseCellChange(body.data.change)
  return db.$transaction(async (tx) => {
    const answer = await writeChanges(tx, { assembly, actor }, change ? [change] : [])
    const aside = await loadOpen(tx, { assembly, id })
    if (change && (change.issueId !== aside.issueId || change.column !== aside.column)) {
      throw new AppError('invalid', 'The change belongs to another cell.', 'change')
    }
    const [refused] = answer.refused
    if (refused) throw new AppError('invalid', refused.message, refused.column)
    if (answer.setAside.length > 0) {
      throw new AppError('conflict', 'The cell has changed again meanwhile: look at it once more.')
    }
    await tx.$executeRaw`
      UPDATE set_aside_change
      SET settlement = ${choice}, settled_at = now(), settled_by_id = ${actor.personId}::uuid
      WHERE id = ${id}::uuid`
    return answer
  })
}
