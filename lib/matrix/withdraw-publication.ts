import { z } from 'zod'
import type { Context } from '@/lib/db/context'
import { AppError } from '@/lib/domain/app-error'
import { assertCan } from '@/lib/domain/assert-can'
import { parseInput } from '@/lib/domain/parse-input'
import { keySchema, statedTextSchema } from '@/lib/domain/text'
import { publicationKindSchema } from '@/lib/domain/vocabulary'

const LARGEST_NUMBER = 999_999

const inputSchema = z.strictObject({
  assembly: keySchema,
  kind: publicationKindSchema,
  number: z.int().positive().max(LARGEST_NUMBER),
  reason: statedTextSchema(1000),
})

/**
 * Withdraws a publication: its address stays and says why, and "latest" passes over it.
 * @param context who asks, and the database
 * @param input `{ assembly, kind, number, reason }`
 * @throws AppError invalid, forbidden, not-found; conflict where it was withdrawn already
 */
export async function withdrawPublication(
  { db, actor }: Context,
  input: unknown,
): Promise<{ withdrawn: true }> {
  const { assembly, kind, number, reason } = parseInput(inputSchema, input)
  assertCan(actor, 'withdraw')
  const count = await db.$executeRaw`
    UPDATE publication SET withdrawn_at = now(), withdrawn_reason = ${reason},
      withdrawn_by_id = ${actor.personId}::uuid
    WHERE assembly_key = ${assembly} AND kind = ${kind} AND number = ${number}
      AND withdrawn_at IS NULL AND removed_at IS NULL`
  if (count === 1) return { withdrawn: true }
  const there = await db.publication.count({ where: { assemblyKey: assembly, kind, number } })
  if (there === 0) throw new AppError('not-found', 'There is no such publication.')
  throw new AppError('conflict', 'It was withdrawn or removed already.')
}
