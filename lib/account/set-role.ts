import { z } from 'zod'
import { allowManagingPeople, getAccount, isActiveAdministrator } from './get-account'
import { giveAssemblies } from './give-assemblies'
import { keepAnAdministrator, takeAdministratorsTurn } from './keep-an-administrator'
import { roleSchema } from './parse-role'
import { assembliesSchema, emailSchema, parseFields } from './person-fields'
import type { AccountContext } from './visit'

const inputSchema = z.object({
  email: emailSchema,
  role: roleSchema,
  /** left out where they stay as they are */
  assemblies: assembliesSchema.optional(),
})

/**
 * Gives a person another role, from their next request on.
 * @throws AppError forbidden, invalid, not-found, or conflict for the last active administrator
 */
export async function setRole({ db, actor }: AccountContext, input: unknown): Promise<void> {
  const { email, role, assemblies } = parseFields(inputSchema, input)
  await db.$transaction(async (tx) => {
    await takeAdministratorsTurn(tx)
    allowManagingPeople(actor)
    const { id, ...before } = await getAccount(tx, email)
    await tx.person.update({ where: { id }, data: { role }, select: { id: true } })
    if (assemblies !== undefined) await giveAssemblies(tx, id, assemblies)
    if (isActiveAdministrator(before)) await keepAnAdministrator(tx)
  })
}
