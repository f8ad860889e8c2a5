import { z } from 'zod'
import type { Context } from '@/lib/db/context'
import { holdAssembly } from '@/lib/db/hold-assembly'
import { can } from '@/lib/domain/access'
import { AppError } from '@/lib/domain/app-error'
import { parseInput } from '@/lib/domain/parse-input'
import type { Restored } from '@/lib/domain/restore-plan'
import { keySchema } from '@/lib/domain/text'
import { loadAssembly } from './load-assembly'
import { loadRestore, scopeSchema } from './load-restore'
import { makeRestoreChanges } from './make-restore-changes'
import { writeChanges } from './write-changes'

const inputSchema = z.strictObject({
  assembly: keySchema,
  ...scopeSchema,
  /** the matrix's revision that the person saw when they decided */
  seen: z.int().min(0).max(2_000_000_000),
  /** made by the client: a restore sent twice is done once */
  batch: z.uuid(),
})

const WHOLE_MATRIX_MS = 120_000

/**
 * Makes the matrix, one issue or one cell what it was at a revision: the changes are made here from
 * the history and saved as one batch like any others. What somebody changed since it was shown is not
 * overwritten but set aside.
 * @param context who asks, and the database
 * @param input `{ assembly, revision, seen, batch, issueId?, column? }`
 * @throws AppError invalid, forbidden, not-found
 */
export async function restoreMatrix({ db, actor }: Context, input: unknown): Promise<Restored> {
  const { batch, ...asked } = parseInput(inputSchema, input)
  const { assembly, revision, seen, issueId = '', column = '' } = asked
  if (!can(actor, 'edit-cells', assembly)) {
    throw new AppError('forbidden', 'Your role may read this matrix, not edit it.')
  }
  const restore = [batch, revision, seen, issueId, column].join(' ')
  return db.$transaction(
    async (tx) => {
      await holdAssembly(tx, assembly)
      const { revision: now } = await loadAssembly(tx, actor, assembly)
      if (seen > now) throw new AppError('invalid', `There is no revision ${seen} yet.`, 'seen')
      const plan = await loadRestore(tx, asked)
      const { changes, refused } = makeRestoreChanges(restore, plan.changes)
      const answer = await writeChanges(tx, { assembly, actor }, changes)
      const cells = new Set(answer.saved.map((saved) => `${saved.issueId} ${saved.column}`))
      return {
        revision: answer.revision,
        cells: cells.size,
        issues: new Set(answer.saved.map((saved) => saved.issueId)).size,
        setAside: answer.setAside.length,
        refused: [...refused, ...answer.refused.map(({ id: _id, ...cell }) => cell)],
        left: plan.left,
      }
    },
    { timeout: WHOLE_MATRIX_MS },
  )
}
