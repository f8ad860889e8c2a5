import { z } from 'zod'
import type { Context } from '@/lib/db/context'
import { can } from '@/lib/domain/access'
import { AppError } from '@/lib/domain/app-error'
import { type CellChange, parseCellChange } from '@/lib/domain/cell-change'
import type { ColumnKey } from '@/lib/domain/columns'
import type { RefusedChange, SaveAnswer } from '@/lib/domain/draft'
import { keySchema } from '@/lib/domain/text'
import { writeAtOnce } from './write-at-once'
import { savedOf, writeChanges } from './write-changes'

const LARGEST_BATCH = 500

const inputSchema = z.object({
  assembly: keySchema,
  changes: z.array(z.unknown()).min(1).max(LARGEST_BATCH),
})

const named = z.object({ id: z.uuid(), issueId: z.uuid(), column: z.string() })

type Parsed = { changes: CellChange[]; refused: RefusedChange[] }

/** A refused change names its column as it was sent; the client that sent it knows its columns. */
const asColumn = (column: string) => column as ColumnKey

function parseChanges(raw: readonly unknown[]): Parsed {
  const parsed: Parsed = { changes: [], refused: [] }
  for (const one of raw) {
    try {
      parsed.changes.push(parseCellChange(one))
    } catch (error) {
      const name = named.safeParse(one)
      if (!(error instanceof AppError && name.success)) throw error
      parsed.refused.push({
        ...name.data,
        column: asColumn(name.data.column),
        message: error.message,
      })
    }
  }
  return parsed
}

/**
 * Saves changes of cells: each is written with its history, merged, set aside or refused with a
 * sentence, independently of the others. A change that was sent before is answered as it was then.
 * @param context who asks, and the database
 * @param input `{ assembly, changes }`, 1 to 500 CellChanges
 * @returns what became of each
 * @throws AppError invalid, forbidden, not-found
 */
export async function saveChanges(context: Context, input: unknown): Promise<SaveAnswer> {
  const body = inputSchema.safeParse(input)
  if (!body.success) {
    throw new AppError('invalid', `Send an assembly and 1 to ${LARGEST_BATCH} changes.`, 'changes')
  }
  const { assembly } = body.data
  if (!can(context.actor, 'edit-cells', assembly)) {
    throw new AppError('forbidden', 'Your role may read this matrix, not edit it.')
  }
  const { changes, refused } = parseChanges(body.data.changes)
  const atOnce = await writeAtOnce(context, assembly, changes)
  const saved = changes.filter(({ id }) => atOnce?.ids.has(id)).map(savedOf)
  if (atOnce && saved.length === changes.length) {
    return { revision: atOnce.revision, saved, setAside: [], refused }
  }
  const others = changes.filter(({ id }) => !atOnce?.ids.has(id))
  const answer = await context.db.$transaction((tx) =>
    writeChanges(tx, { assembly, actor: context.actor }, others),
  )
  return {
    ...answer,
    saved: [...saved, ...answer.saved],
    refused: [...refused, ...answer.refused],
  }
}
