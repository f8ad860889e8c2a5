import { z } from 'zod'
import type { Transaction } from '@/lib/db/client'
import type { Context } from '@/lib/db/context'
import { holdAssembly } from '@/lib/db/hold-assembly'
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
  /** kind and number once more, by hand: issues 2 */
  typed: z.string().max(100),
  reason: statedTextSchema(1000),
})

type Removal = z.output<typeof inputSchema> & { personId: string | null }

function assertTyped({ kind, number, typed }: Removal) {
  const wanted = `${kind} ${number}`
  if (typed.trim().toLowerCase() === wanted) return
  throw new AppError('invalid', `Type “${wanted}” to say which one is removed.`, 'typed')
}

async function findContent(tx: Transaction, { assembly, kind, number }: Removal) {
  const found = await tx.publication.findUnique({
    where: { assemblyKey_kind_number: { assemblyKey: assembly, kind, number } },
    select: { id: true, snapshotId: true, contentHash: true },
  })
  if (!found) throw new AppError('not-found', 'There is no such publication.')
  const { snapshotId } = found
  if (snapshotId === null) throw new AppError('conflict', 'It was removed already.')
  return { ...found, snapshotId }
}

async function erase(tx: Transaction, removal: Removal): Promise<string> {
  const { id, snapshotId, contentHash } = await findContent(tx, removal)
  await tx.$executeRaw`
    UPDATE publication SET removed_at = now(), removed_reason = ${removal.reason},
      removed_by_id = ${removal.personId}::uuid, snapshot_id = NULL
    WHERE id = ${id}::uuid`
  await tx.snapshot.delete({ where: { id: snapshotId } })
  return contentHash
}

/**
 * Removes a publication, for law, safety or restricted text: its content is erased; its address
 * answers with number, dates, hash and reason. The draft and its history stay as they are.
 * @param context who asks, and the database
 * @param input `{ assembly, kind, number, typed, reason }`
 * @throws AppError invalid, forbidden (also where the password must be typed again), not-found;
 *   conflict where it was removed already
 */
export async function removePublication(
  { db, actor }: Context,
  input: unknown,
): Promise<{ removed: true }> {
  const { personId } = actor
  const removal = { ...parseInput(inputSchema, input), personId }
  assertCan(actor, 'remove')
  assertConfirmed(actor)
  assertTyped(removal)
  const { assembly, kind, number, reason } = removal
  return db.$transaction(async (tx) => {
    await holdAssembly(tx, assembly)
    const contentHash = await erase(tx, removal)
    await recordAudit(tx, {
      kind: 'removed',
      ...byActor(actor),
      assemblyKey: assembly,
      subject: `${kind}/${number}`,
      detail: { reason, contentHash },
    })
    return { removed: true }
  })
}
