import { z } from 'zod'
import { takeTurn } from '@/lib/db/take-turn'
import { endSessionsOf } from './end-sessions-of'
import { allowManagingPeople, getAccount, isActiveAdministrator } from './get-account'
import { keepAnAdministrator, takeAdministratorsTurn } from './keep-an-administrator'
import { emailSchema, parseFields } from './person-fields'
import type { AccountContext } from './visit'

const inputSchema = z.object({ email: emailSchema })

/**
 * Disables a person: they are signed out everywhere at once and cannot sign in again.
 * @throws AppError forbidden, invalid, not-found, or conflict for the last active administrator
 */
export async function disablePerson(
  { db, actor, now }: AccountContext,
  input: unknown,
): Promise<void> {
  const { email } = parseFields(inputSchema, input)
  await db.$transaction(async (tx) => {
    await takeAdministratorsTurn(tx)
    allowManagingPeople(actor)
    const account = await getAccount(tx, email)
    if (account.disabledAt !== null) return
    const { id } = account
    await takeTurn(tx, `person:${id}`)
    await tx.person.update({ where: { id }, data: { disabledAt: now }, select: { id: true } })
    if (isActiveAdministrator(account)) await keepAnAdministrator(tx)
    await endSessionsOf(tx, id, now)
  })
}
