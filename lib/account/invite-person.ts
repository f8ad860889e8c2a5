import { z } from 'zod'
import { allowChangingPeople } from './get-account'
import { insertLink } from './insert-link'
import { insertPerson } from './insert-person'
import { roleSchema } from './parse-role'
import { assembliesSchema, emailSchema, nameSchema, parseFields } from './person-fields'
import type { AccountContext } from './visit'

const inputSchema = z.strictObject({
  email: emailSchema,
  name: nameSchema,
  role: roleSchema,
  assemblies: assembliesSchema.default([]),
})

/**
 * Adds a person and makes the link with which they choose their password, both or neither.
 * @param context who invites them
 * @param input email, name, role, and the assemblies of a reviewer
 * @returns the secret for `/sign-in/link?secret=…`
 * @throws AppError forbidden, invalid, or conflict where the email is taken
 */
export async function invitePerson(
  context: AccountContext,
  input: unknown,
): Promise<{ secret: string }> {
  const person = parseFields(inputSchema, input)
  allowChangingPeople(context.actor)
  return context.db.$transaction(async (tx) => {
    const added = await insertPerson(tx, context, { ...person, passwordHash: null })
    return { secret: await insertLink(tx, context, added) }
  })
}
