import type { Transaction } from '@/lib/db/client'
import type { Role } from '@/lib/domain/access'
import { AppError } from '@/lib/domain/app-error'
import { giveAssemblies } from './give-assemblies'
import { takeAdministratorsTurn } from './keep-an-administrator'
import { recordBy } from './record-by'
import type { AccountContext } from './visit'

export type NewPerson = {
  readonly email: string
  readonly name: string
  readonly role: Role
  readonly assemblies: readonly string[]
  readonly passwordHash: string | null
}

/**
 * Writes a new person.
 * @param tx the transaction of the verb
 * @param context who adds them
 * @param person parsed before
 * @throws AppError conflict where the email is taken, invalid where an assembly is not there
 */
export async function insertPerson(
  tx: Transaction,
  context: AccountContext,
  { assemblies, ...person }: NewPerson,
): Promise<{ id: string; email: string }> {
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
    data: { ...person, createdAt: context.now },
    select: { id: true, email: true },
  })
  await giveAssemblies(tx, added.id, assemblies)
  const { email, role } = person
  const detail = assemblies.length === 0 ? { role } : { role, assemblies: assemblies.join(', ') }
  await recordBy(tx, context, { kind: 'person-added', subject: email, detail })
  return added
}
