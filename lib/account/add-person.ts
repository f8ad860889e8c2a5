import { z } from 'zod'
import { allowChangingPeople } from './get-account'
import { insertPerson } from './insert-person'
import { roleSchema } from './parse-role'
import { hashPassword } from './password-hash'
import { assertPassword } from './password-policy'
import {
  assembliesSchema,
  emailSchema,
  nameSchema,
  parseFields,
  passwordSchema,
} from './person-fields'
import type { AccountContext } from './visit'

const inputSchema = z.strictObject({
  email: emailSchema,
  name: nameSchema,
  role: roleSchema,
  /** left out for somebody who is sent a link */
  password: passwordSchema.optional(),
  assemblies: assembliesSchema.default([]),
})

/**
 * Adds a person.
 * @param context who adds them
 * @param input email, name, role, the assemblies of a reviewer, and a password unless they are sent
 *   a link
 * @throws AppError forbidden, invalid, or conflict where the email is taken
 */
export async function addPerson(
  context: AccountContext,
  input: unknown,
): Promise<{ id: string; email: string }> {
  const { password, ...person } = parseFields(inputSchema, input)
  allowChangingPeople(context.actor)
  if (password !== undefined) assertPassword(password)
  const passwordHash = password === undefined ? null : await hashPassword(password)
  return context.db.$transaction((tx) => insertPerson(tx, context, { ...person, passwordHash }))
}
