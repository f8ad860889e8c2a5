import { z } from 'zod'
import { recordAudit } from '@/lib/db/record-audit'
import { takeTurn } from '@/lib/db/take-turn'
import { parseFields, passwordSchema } from './person-fields'
import { assertStillOwn, tryOwnPassword } from './try-own-password'
import type { StaffVisit } from './visit'

const inputSchema = z.strictObject({ password: passwordSchema })

/**
 * Notes that somebody typed the password of their session again, so that publishing, removing and
 * people do not ask for it for a while.
 * @param visit who asks, from where
 * @param input `{ password }`
 * @throws AppError invalid where it is not right, unauthenticated; TooManyTries
 */
export async function confirmPassword(
  visit: StaffVisit,
  input: unknown,
): Promise<{ confirmed: true }> {
  const { password } = parseFields(inputSchema, input)
  const own = await tryOwnPassword(visit, { password, where: 'password' })
  const { db, now, network } = visit
  await db.$transaction(async (tx) => {
    await takeTurn(tx, `person:${own.personId}`)
    await assertStillOwn(tx, own)
    await tx.session.update({
      where: { id: own.sessionId },
      data: { confirmedAt: now },
      select: { id: true },
    })
    await recordAudit(tx, { kind: 'password-confirmed', actorId: own.personId, network })
  })
  return { confirmed: true }
}
