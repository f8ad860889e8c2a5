import type { Role } from '@/lib/domain/access'
import { allowManagingPeople } from './get-account'
import { parseRole } from './parse-role'
import type { AccountContext } from './visit'

export type PersonListed = {
  readonly email: string
  readonly name: string
  readonly role: Role
  readonly disabled: boolean
  readonly hasPassword: boolean
}

/**
 * Lists everyone, by email.
 * @throws AppError forbidden
 */
export async function listPeople({ db, actor }: AccountContext): Promise<PersonListed[]> {
  allowManagingPeople(actor)
  const people = await db.person.findMany({
    select: { email: true, name: true, role: true, disabledAt: true, passwordHash: true },
    orderBy: { email: 'asc' },
  })
  return people.map(({ email, name, role, disabledAt, passwordHash }) => ({
    email,
    name,
    role: parseRole(role),
    disabled: disabledAt !== null,
    hasPassword: passwordHash !== null,
  }))
}
