import { z } from 'zod'
import type { Context } from '@/lib/db/context'
import { holdAssembly } from '@/lib/db/hold-assembly'
import { AppError } from '@/lib/domain/app-error'
import { assertCan } from '@/lib/domain/assert-can'
import { parseInput } from '@/lib/domain/parse-input'
import { keySchema } from '@/lib/domain/text'

const inputSchema = z.strictObject({ assembly: keySchema, candidate: z.uuid() })

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
  const { count } = await db.$transaction(async (tx) => {
    await holdAssembly(tx, assembly)
    const where = { id, assemblyKey: assembly, publication: null }
    return tx.snapshot.deleteMany({ where })
  })
  if (count === 1) return { discarded: true }
  throw new AppError('conflict', 'This candidate was published or discarded already.')
}
