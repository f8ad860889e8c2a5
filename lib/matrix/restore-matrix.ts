import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Context } from '@/lib/db/context'
import { holdAssembly } from '@/lib/db/hold-assembly'
import { can } from '@/lib/domain/access'
import { AppError } from '@/lib/domain/app-error'
import { type CellChange, parseCellChange } from '@/lib/domain/cell-change'
import { parseInput } from '@/lib/domain/parse-input'
import type { PlannedChange, Restored } from '@/lib/domain/restore-plan'
import { keySchema } from '@/lib/domain/text'
import { loadAssembly } from './load-assembly'
import { loadRestore, scopeSchema } from './load-restore'
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

/** A UUID that follows from the restore and the cell, so that the same restore makes the same ids. */
function changeId(restore: string, { issueId, column }: PlannedChange, step: number): string {
  const hash = createHash('sha256').update(`${restore} ${issueId} ${column} ${step}`).digest('hex')
  const part = (from: number, to: number) => hash.slice(from, to)
  return `${part(0, 8)}-${part(8, 12)}-8${part(13, 16)}-a${part(17, 20)}-${part(20, 32)}`
}

type Made = { changes: CellChange[]; refused: Restored['refused'] }

/** What once stood in a cell is read anew: where a column takes it no longer, that cell stays. */
function makeChanges(restore: string, planned: readonly PlannedChange[]): Made {
  const made: Made = { changes: [], refused: [] }
  planned.forEach((change, step) => {
    try {
      made.changes.push(parseCellChange({ ...change, id: changeId(restore, change, step) }))
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      const { issueId, column } = change
      made.refused.push({ issueId, column, message: error.message })
    }
  })
  return made
}

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
      const { changes, refused } = makeChanges(restore, plan.changes)
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
