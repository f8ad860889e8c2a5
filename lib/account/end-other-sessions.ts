import { z } from 'zod'
import { takeTurn } from '@/lib/db/take-turn'
import { parseInput } from '@/lib/domain/parse-input'
import { getOwnPerson } from './get-own-person'
import { recordBy } from './record-by'
import type { AccountContext } from './visit'

const inputSchema = z.strictObject({})

/**
 * Ends every session of whoever asks but the one that asks.
 * @param context who asks
 * @param input `{}`
 * @throws AppError invalid, unauthenticated
 */
export async function endOtherSessions(context: AccountContext, input: unknown): Promise<void> {
  parseInput(inputSchema, input)
  const { db, now, actor } = context
  await db.$transaction(async (tx) => {
    const { id: personId, email } = await getOwnPerson(tx, actor)
    await takeTurn(tx, `person:${personId}`)
    const but = actor.sessionId === null ? {} : { id: { not: actor.sessionId } }
    const { count } = await tx.session.updateMany({
      where: { personId, endedAt: null, ...but },
      data: { endedAt: now },
    })
    if (count > 0) await recordBy(tx, context, { kind: 'sessions-ended', subject: email })
  })
}
