import { z } from 'zod'
import type { Transaction } from '@/lib/db/client'
import type { Context } from '@/lib/db/context'
import { byActor, recordAudit } from '@/lib/db/record-audit'
import { AppError } from '@/lib/domain/app-error'
import { assertCan } from '@/lib/domain/assert-can'
import { assertConfirmed } from '@/lib/domain/assert-confirmed'
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

type Withdrawal = z.output<typeof inputSchema> & { personId: string | null }

async function withdraw(tx: Transaction, withdrawal: Withdrawal) {
  const { assembly, kind, number, reason, personId } = withdrawal
  const count = await tx.$executeRaw`
    UPDATE publication SET withdrawn_at = now(), withdrawn_reason = ${reason},
      withdrawn_by_id = ${personId}::uuid
    WHERE assembly_key = ${assembly} AND kind = ${kind} AND number = ${number}
      AND withdrawn_at IS NULL AND removed_at IS NULL`
  if (count === 1) return
  const there = await tx.publication.count({ where: { assemblyKey: assembly, kind, number } })
  if (there === 0) throw new AppError('not-found', 'There is no such publication.')
  throw new AppError('conflict', 'It was withdrawn or removed already.')
}

/**
 * Withdraws a publication: its address stays and says why, and "latest" passes over it.
 * @param context who asks, and the database
 * @param input `{ assembly, kind, number, reason }`
 * @throws AppError invalid, forbidden (also where the password must be typed again), not-found;
 *   conflict where it was withdrawn already
 */
export async function withdrawPublication(
  { db, actor }: Context,
  input: unknown,
): Promise<{ withdrawn: true }> {
  const wish = parseInput(inputSchema, input)
  assertCan(actor, 'withdraw')
  assertConfirmed(actor)
  return db.$transaction(async (tx) => {
    const { personId } = actor
    await withdraw(tx, { ...wish, personId })
    await recordAudit(tx, {
      kind: 'withdrawn',
      ...byActor(actor),
      assemblyKey: wish.assembly,
      subject: `${wish.kind}/${wish.number}`,
      detail: { reason: wish.reason },
    })
    return { withdrawn: true }
  })
}
