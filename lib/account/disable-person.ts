import { z } from 'zod'
import { takeTurn } from '@/lib/db/take-turn'
import { endSessionsOf } from './end-sessions-of'
import { allowChangingPeople, getAccount, isActiveAdministrator } from './get-account'
import { keepAnAdministrator, takeAdministratorsTurn } from './keep-an-administrator'
import { emailSchema, parseFields } from './person-fields'
import { recordBy } from './record-by'
import type { AccountContext } from './visit'

const inputSchema = z.strictObject({ email: emailSchema })

/**
 * Disables a person: they are signed out everywhere at once and cannot sign in again.
 * @throws AppError forbidden, invalid, not-found, or conflict for the last active administrator
 */
export async function disablePerson(context: AccountContext, input: unknown): Promise<void> {
  const { email } = parseFields(inputSchema, input)
  allowChangingPeople(context.actor)
  const { db, now } = context
  await db.$transaction(async (tx) => {
    await takeAdministratorsTurn(tx)
    const account = await getAccount(tx, email)
    if (account.disabledAt !== null) return
    const { id } = account
    await takeTurn(tx, `person:${id}`)
    await tx.person.update({ where: { id }, data: { disabledAt: now }, select: { id: true } })
    if (isActiveAdministrator(account)) await keepAnAdministrator(tx)
    await endSessionsOf(tx, id, now)
    await recordBy(tx, context, { kind: 'person-disabled', subject: email })
  })
}
