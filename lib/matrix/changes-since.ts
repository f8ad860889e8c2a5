import { z } from 'zod'
import type { Context } from '@/lib/db/context'
import { can } from '@/lib/domain/access'
import { AppError } from '@/lib/domain/app-error'
import type { MatrixChanges } from '@/lib/domain/live'
import { parseInput } from '@/lib/domain/parse-input'
import { keySchema } from '@/lib/domain/text'
import { loadChangesSince } from './load-changes-since'

const LARGEST = 2_000_000_000

const inputSchema = z.strictObject({
  assembly: keySchema,
  revision: z.int().min(0).max(LARGEST),
})

/**
 * Tells what has changed in a matrix after a revision that somebody knows.
 * @param context who asks, and the database
 * @param input `{ assembly, revision }`
 * @throws AppError invalid, forbidden, not-found
 */
export async function changesSince({ db, actor }: Context, input: unknown): Promise<MatrixChanges> {
  const { assembly, revision } = parseInput(inputSchema, input)
  if (!can(actor, 'read-draft', assembly)) {
    throw new AppError('forbidden', 'This matrix is not among those you were given to review.')
  }
  const changes = await loadChangesSince(db, assembly, revision)
  if (changes === null) throw new AppError('not-found', 'There is no such matrix.')
  return changes
}
