import { z } from 'zod'
import { takeTurn } from '@/lib/db/take-turn'
import { allowChangingPeople, getAccount } from './get-account'
import { takeAdministratorsTurn } from './keep-an-administrator'
import { emailSchema, parseFields } from './person-fields'
import { recordBy } from './record-by'
import type { AccountContext } from './visit'

const inputSchema = z.strictObject({ email: emailSchema })

/**
 * Lets a person who was disabled sign in again, with the password and the role that they had.
 * @throws AppError forbidden, invalid, not-found
 */
export async function enablePerson(context: AccountContext, input: unknown): Promise<void> {
  const { email } = parseFields(inputSchema, input)
  allowChangingPeople(context.actor)
  await context.db.$transaction(async (tx) => {
    await takeAdministratorsTurn(tx)
    const { id, disabledAt } = await getAccount(tx, email)
    if (disabledAt === null) return
    await takeTurn(tx, `person:${id}`)
    await tx.person.update({ where: { id }, data: { disabledAt: null }, select: { id: true } })
    await recordBy(tx, context, { kind: 'person-enabled', subject: email })
  })
}
