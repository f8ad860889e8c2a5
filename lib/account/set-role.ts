import { z } from 'zod'
import { allowChangingPeople, getAccount, isActiveAdministrator } from './get-account'
import { giveAssemblies } from './give-assemblies'
import { keepAnAdministrator, takeAdministratorsTurn } from './keep-an-administrator'
import { roleSchema } from './parse-role'
import { assembliesSchema, emailSchema, parseFields } from './person-fields'
import { recordBy } from './record-by'
import type { AccountContext } from './visit'

const inputSchema = z.strictObject({
  email: emailSchema,
  role: roleSchema,
  /** left out where they stay as they are */
  assemblies: assembliesSchema.optional(),
})

/**
 * Gives a person another role, from their next request on.
 * @throws AppError forbidden, invalid, not-found, or conflict for the last active administrator
 */
export async function setRole(context: AccountContext, input: unknown): Promise<void> {
  const { email, role, assemblies } = parseFields(inputSchema, input)
  allowChangingPeople(context.actor)
  await context.db.$transaction(async (tx) => {
    await takeAdministratorsTurn(tx)
    const { id, ...before } = await getAccount(tx, email)
    await tx.person.update({ where: { id }, data: { role }, select: { id: true } })
    const given = assemblies !== undefined && (await giveAssemblies(tx, id, assemblies))
    if (isActiveAdministrator(before)) await keepAnAdministrator(tx)
    if (role === before.role && !given) return
    const detail = { before: before.role, after: role }
    const listed = given ? { assemblies: assemblies.join(', ') } : {}
    await recordBy(tx, context, {
      kind: 'role-changed',
      subject: email,
      detail: { ...detail, ...listed },
    })
  })
}
