import type { Db } from '@/lib/db/client'
import type { Context } from '@/lib/db/context'
import { refuseTaken } from '@/lib/db/refuse-taken'
import { AppError } from '@/lib/domain/app-error'
import { assertCan } from '@/lib/domain/assert-can'
import { type NewOrganization, organizationSchema } from '@/lib/domain/directory-entry'
import { parseInput } from '@/lib/domain/parse-input'

async function assertMembers(db: Db, { key, members }: NewOrganization): Promise<void> {
  const found = await db.organization.findMany({
    where: { key: { in: members } },
    select: { key: true },
  })
  const known = new Set(found.map((member) => member.key))
  const unknown = members.find((member) => member === key || !known.has(member))
  if (unknown === undefined) return
  throw new AppError('invalid', `“${unknown}” cannot be a member: no such organization.`, 'members')
}

/**
 * Adds an organization to the directory, which is public as soon as it is saved; a group names its
 * members, which must be there before it.
 * @throws AppError invalid, forbidden, conflict where the key is taken
 */
export async function addOrganization(
  { db, actor }: Context,
  input: unknown,
): Promise<NewOrganization> {
  const organization = parseInput(organizationSchema, input)
  await assertMembers(db, organization)
  assertCan(actor, 'extend-directory')
  const { members, ...columns } = organization
  await refuseTaken(
    db.organization.create({
      data: { ...columns, members: { create: members.map((memberKey) => ({ memberKey })) } },
    }),
    `There is already an organization “${organization.key}”.`,
  )
  return organization
}
