import { z } from 'zod'
import { takeTurn } from '@/lib/db/take-turn'
import { AppError } from '@/lib/domain/app-error'
import { allowChangingPeople, getAccount } from './get-account'
import { insertLink } from './insert-link'
import { emailSchema, parseFields } from './person-fields'
import type { AccountContext } from './visit'

const inputSchema = z.strictObject({ email: emailSchema })

/**
 * Makes a link with which a person chooses a password, once: they are new, or lost theirs. Earlier
 * links of theirs end.
 * @returns the secret for `/sign-in/link?secret=…`
 * @throws AppError forbidden, invalid, not-found, or conflict where the person is disabled
 */
export async function makeLink(
  context: AccountContext,
  input: unknown,
): Promise<{ secret: string }> {
  const { email } = parseFields(inputSchema, input)
  allowChangingPeople(context.actor)
  return context.db.$transaction(async (tx) => {
    const { id } = await getAccount(tx, email)
    await takeTurn(tx, `person:${id}`)
    const person = await getAccount(tx, email)
    if (person.disabledAt !== null) throw new AppError('conflict', `${email} is disabled.`, 'email')
    return { secret: await insertLink(tx, context, person) }
  })
}
