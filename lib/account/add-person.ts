import { z } from 'zod'
import { AppError } from '@/lib/domain/app-error'
import { allowManagingPeople } from './get-account'
import { giveAssemblies } from './give-assemblies'
import { takeAdministratorsTurn } from './keep-an-administrator'
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

const inputSchema = z.object({
  email: emailSchema,
  name: nameSchema,
  role: roleSchema,
  /** left out for somebody who is sent a link */
  password: passwordSchema.optional(),
  assemblies: assembliesSchema.default([]),
})

/**
 * Adds a person.
 * @param input email, name, role, the assemblies of a reviewer, and a password unless they are sent
 *   a link
 * @throws AppError forbidden, invalid, or conflict where the email is taken
 */
export async function addPerson(
  { db, actor, now }: AccountContext,
  input: unknown,
): Promise<{ id: string; email: string }> {
  const { password, assemblies, ...person } = parseFields(inputSchema, input)
  allowManagingPeople(actor)
  if (password !== undefined) assertPassword(password)
  const passwordHash = password === undefined ? null : await hashPassword(password)
  return db.$transaction(async (tx) => {
    await takeAdministratorsTurn(tx)
    const taken = await tx.person.count({ where: { email: person.email } })
    if (taken > 0) {
      throw new AppError(
        'conflict',
        `There is already somebody with the email ${person.email}.`,
        'email',
      )
    }
    const added = await tx.person.create({
      data: { ...person, passwordHash, createdAt: now },
      select: { id: true, email: true },
    })
    await giveAssemblies(tx, added.id, assemblies)
    return added
  })
}
