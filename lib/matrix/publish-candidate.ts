import { z } from 'zod'
import type { Transaction } from '@/lib/db/client'
import type { Context } from '@/lib/db/context'
import { holdAssembly } from '@/lib/db/hold-assembly'
import { byActor, recordAudit } from '@/lib/db/record-audit'
import { AppError } from '@/lib/domain/app-error'
import { assertCan } from '@/lib/domain/assert-can'
import { assertConfirmed } from '@/lib/domain/assert-confirmed'
import { BLOCKS, findObstacles, type ObstacleCode, WARNINGS } from '@/lib/domain/obstacles'
import { parseInput } from '@/lib/domain/parse-input'
import { keySchema } from '@/lib/domain/text'
import { listOpenObjections } from './comments/list-open-objections'
import { listOpenSetAside } from './list-open-set-aside'
import { type Candidate, getCandidate } from './load-candidate'
import { loadCarriedFollowUps } from './load-carried-follow-ups'
import { loadCarriedSummaries } from './load-carried-summaries'
import { loadDraft } from './load-draft'
import { loadLookAgain } from './load-look-again'

const inputSchema = z.strictObject({
  assembly: keySchema,
  candidate: z.uuid(),
  /** codes of the warnings that somebody has read and ticked */
  acknowledged: z
    .array(z.enum([...BLOCKS, ...WARNINGS]))
    .max(50)
    .default([]),
})

async function assertNothingInTheWay(
  tx: Transaction,
  { actor }: Context,
  { candidate, acknowledged }: { candidate: Candidate; acknowledged: readonly ObstacleCode[] },
) {
  const { assemblyKey } = candidate
  const draft = await loadDraft(tx, actor, assemblyKey)
  const objections = await listOpenObjections(tx, assemblyKey)
  const setAside = await listOpenSetAside(tx, candidate.assemblyKey)
  const lookAgain = await loadLookAgain(tx, candidate.assemblyKey, draft.issues)
  const carried = await loadCarriedFollowUps(tx, candidate.assemblyKey)
  const carriedSummaries = await loadCarriedSummaries(tx, candidate.assemblyKey)
  for (const { code, blocks, issues: concerned } of findObstacles(candidate, {
    ...draft,
    setAside,
    objections,
    lookAgain,
    carried,
    carriedSummaries,
  })) {
    if (!blocks && acknowledged.includes(code)) continue
    const all = new Set(concerned.map(({ reference, slug }) => reference ?? slug))
    const names = [...all].slice(0, 5)
    const what = blocks ? 'Nothing was published; mend this first' : 'Read and tick this first'
    throw new AppError('invalid', `${what} (${code}): ${names.join(', ')}.`, code)
  }
}

async function fixAddresses(tx: Transaction, { id, rows }: Candidate) {
  const fixed = await tx.$executeRaw`
    UPDATE issue SET slug_fixed = true FROM snapshot_row AS frozen
    WHERE frozen.snapshot_id = ${id}::uuid AND issue.id = frozen.issue_id
      AND issue.slug = frozen.slug`
  if (fixed === rows.length) return
  throw new AppError(
    'conflict',
    'The address of an issue has changed since this candidate was made: make it again.',
  )
}

async function giveNumber(
  tx: Transaction,
  { candidate, personId }: { candidate: Candidate; personId: string | null },
): Promise<number> {
  const { id: snapshotId, assemblyKey, kind, asOf, contentHash } = candidate
  const last = await tx.publication.aggregate({
    where: { assemblyKey, kind },
    _max: { number: true },
  })
  const number = (last._max.number ?? 0) + 1
  const named = { assemblyKey, kind, number, asOf, contentHash, snapshotId }
  await tx.publication.create({ data: { ...named, publishedById: personId } })
  return number
}

/**
 * Makes a candidate public, just as it is, under the next number of its kind; the addresses of its
 * issues are fixed with it.
 * @param context who asks, and the database
 * @param input `{ assembly, candidate, acknowledged }`
 * @returns the kind and the number
 * @throws AppError invalid where something stands in the way, conflict where the candidate is gone or
 *   an address has changed, forbidden (also where the password must be typed again), not-found
 */
export async function publishCandidate(
  context: Context,
  input: unknown,
): Promise<{ kind: string; number: number }> {
  const { assembly, candidate: id, acknowledged } = parseInput(inputSchema, input)
  assertCan(context.actor, 'publish')
  assertConfirmed(context.actor)
  return context.db.$transaction(async (tx) => {
    await holdAssembly(tx, assembly)
    const candidate = await getCandidate(tx, { assemblyKey: assembly, id })
    await fixAddresses(tx, candidate)
    await assertNothingInTheWay(tx, context, { candidate, acknowledged })
    const number = await giveNumber(tx, { candidate, personId: context.actor.personId })
    const { kind, asOf, contentHash } = candidate
    await recordAudit(tx, {
      kind: 'published',
      ...byActor(context.actor),
      assemblyKey: assembly,
      subject: `${kind}/${number}`,
      detail: { asOf, contentHash, acknowledged },
    })
    return { kind, number }
  })
}
