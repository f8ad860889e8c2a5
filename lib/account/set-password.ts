import { z } from 'zod'
import { takeTurn } from '@/lib/db/take-turn'
import { endSessionsOf } from './end-sessions-of'
import { allowChangingPeople, getAccount } from './get-account'
import { hashPassword } from './password-hash'
import { assertPassword } from './password-policy'
import { emailSchema, parseFields, passwordSchema } from './person-fields'
import { recordBy } from './record-by'
import type { AccountContext } from './visit'

const inputSchema = z.strictObject({ email: emailSchema, password: passwordSchema })

/**
 * Gives a person a new password; they are signed out everywhere at once.
 * @throws AppError forbidden, invalid, not-found
 */
export async function setPassword(context: AccountContext, input: unknown): Promise<void> {
  const { email, password } = parseFields(inputSchema, input)
  allowChangingPeople(context.actor)
  assertPassword(password)
  const passwordHash = await hashPassword(password)
  const { db, now } = context
  await db.$transaction(async (tx) => {
    const { id } = await getAccount(tx, email)
    await takeTurn(tx, `person:${id}`)
    await tx.person.update({ where: { id }, data: { passwordHash }, select: { id: true } })
    await endSessionsOf(tx, id, now)
    await recordBy(tx, context, { kind: 'password-changed', subject: email })
  })
}
