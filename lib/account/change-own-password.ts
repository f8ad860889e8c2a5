import { z } from 'zod'
import { takeTurn } from '@/lib/db/take-turn'
import { hashPassword } from './password-hash'
import { assertPassword } from './password-policy'
import { parseFields, passwordSchema } from './person-fields'
import { recordBy } from './record-by'
import { assertStillOwn, tryOwnPassword } from './try-own-password'
import type { StaffVisit } from './visit'

const inputSchema = z.strictObject({ old: passwordSchema, password: passwordSchema })

/**
 * Gives somebody the new password that they chose; their other sessions and their links end, the
 * one that asks goes on.
 * @param visit who asks, from where
 * @param input `{ old, password }`
 * @throws AppError invalid, unauthenticated; TooManyTries
 */
export async function changeOwnPassword(visit: StaffVisit, input: unknown): Promise<void> {
  const { old, password } = parseFields(inputSchema, input)
  assertPassword(password)
  const own = await tryOwnPassword(visit, { password: old, where: 'old' })
  const passwordHash = await hashPassword(password)
  const { db, now } = visit
  const { personId, sessionId, email } = own
  await db.$transaction(async (tx) => {
    await takeTurn(tx, `person:${personId}`)
    await assertStillOwn(tx, own)
    await tx.person.update({
      where: { id: personId },
      data: { passwordHash },
      select: { id: true },
    })
    const others = { personId, endedAt: null, id: { not: sessionId } }
    await tx.session.updateMany({ where: others, data: { endedAt: now } })
    await tx.oneTimeLink.updateMany({ where: { personId, usedAt: null }, data: { usedAt: now } })
    await tx.session.update({
      where: { id: sessionId },
      data: { confirmedAt: now },
      select: { id: true },
    })
    await recordBy(tx, visit, { kind: 'password-changed', subject: email })
  })
}
