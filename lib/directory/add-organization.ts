import type { Context } from '@/lib/db/context'
import { refuseTaken } from '@/lib/db/refuse-taken'
import { assertCan } from '@/lib/domain/assert-can'
import { type NewOrganization, organizationSchema } from '@/lib/domain/directory-entry'
import { parseInput } from '@/lib/domain/parse-input'
import { assertMembers } from './assert-members'
import { recordDirectory } from './record-directory'

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
  const added = db.$transaction(async (tx) => {
    await tx.organization.create({
      data: { ...columns, members: { create: members.map((memberKey) => ({ memberKey })) } },
    })
    await recordDirectory(tx, actor, { list: 'organizations', key: columns.key, act: 'added' })
  })
  await refuseTaken(added, `There is already an organization “${organization.key}”.`, 'key')
  return organization
}
