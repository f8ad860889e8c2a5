import { z } from 'zod'
import type { Transaction } from '@/lib/db/client'
import type { Context } from '@/lib/db/context'
import { holdAssembly } from '@/lib/db/hold-assembly'
import { AppError } from '@/lib/domain/app-error'
import { assertCan } from '@/lib/domain/assert-can'
import { parseInput } from '@/lib/domain/parse-input'
import { keySchema } from '@/lib/domain/text'
import { loadBoth } from './carry-issues'

const placeSchema = z.strictObject({ assembly: keySchema, slug: keySchema })
const inputSchema = z.strictObject({
  assembly: keySchema,
  ties: z.array(z.strictObject({ slug: keySchema, lastTime: placeSchema })).max(500),
})

async function findIssue(
  tx: Transaction,
  { assembly, slug }: z.output<typeof placeSchema>,
): Promise<{ id: string; lastTimeId: string | null }> {
  const where = { assemblyKey_slug: { assemblyKey: assembly, slug } }
  const issue = await tx.issue.findUnique({ where, select: { id: true, lastTimeId: true } })
  if (issue) return issue
  throw new AppError('invalid', `There is no issue ${slug} of ${assembly}.`, 'ties')
}

/**
 * Says of issues that are there already, by their addresses, which issue of an earlier assembly of the
 * same body they go on from. One that says so already keeps what it says.
 * @param context who asks, and the database
 * @param input `{ assembly, ties: [{ slug, lastTime: { assembly, slug } }] }`
 * @returns how many issues were tied
 * @throws AppError invalid, forbidden, not-found
 */
export async function tieLastTimes(
  { db, actor }: Context,
  input: unknown,
): Promise<{ tied: number }> {
  const { assembly, ties } = parseInput(inputSchema, input)
  assertCan(actor, 'edit-cells')
  return db.$transaction(async (tx) => {
    await holdAssembly(tx, assembly)
    for (const from of new Set(ties.map(({ lastTime }) => lastTime.assembly))) {
      await loadBoth(tx, actor, { assembly, from })
    }
    let tied = 0
    for (const { slug, lastTime } of ties) {
      const { id, lastTimeId } = await findIssue(tx, { assembly, slug })
      if (lastTimeId !== null) continue
      await tx.issue.update({
        where: { id },
        data: { lastTimeId: (await findIssue(tx, lastTime)).id },
      })
      tied += 1
    }
    return { tied }
  })
}
