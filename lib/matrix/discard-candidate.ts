import { z } from 'zod'
import type { Context } from '@/lib/db/context'
import { AppError } from '@/lib/domain/app-error'
import { assertCan } from '@/lib/domain/assert-can'
import { parseInput } from '@/lib/domain/parse-input'

const inputSchema = z.strictObject({ assembly: z.string(), candidate: z.uuid() })

/**
 * Discards a candidate: nothing of it was ever public.
 * @param context who asks, and the database
 * @param input `{ assembly, candidate }`
 * @throws AppError invalid, forbidden; conflict where it is gone already
 */
export async function discardCandidate(
  { db, actor }: Context,
  input: unknown,
): Promise<{ discarded: true }> {
  const { assembly, candidate: id } = parseInput(inputSchema, input)
  assertCan(actor, 'publish')
  const { count } = await db.snapshot.deleteMany({
    where: { id, assemblyKey: assembly, publication: null },
  })
  if (count === 1) return { discarded: true }
  throw new AppError('conflict', 'This candidate was published or discarded already.')
}
