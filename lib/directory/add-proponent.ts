import type { Context } from '@/lib/db/context'
import { refuseTaken } from '@/lib/db/refuse-taken'
import { assertCan } from '@/lib/domain/assert-can'
import { type NewProponent, proponentSchema } from '@/lib/domain/directory-entry'
import { parseInput } from '@/lib/domain/parse-input'
import { assertAliasesFree, assertOrganization } from './assert-proponent'
import { recordDirectory } from './record-directory'

/**
 * Adds one who may propose, with every spelling by which documents name them, in capitals; public
 * as soon as it is saved.
 * @throws AppError invalid, forbidden, conflict where the key or an alias is taken
 */
export async function addProponent({ db, actor }: Context, input: unknown): Promise<NewProponent> {
  const proponent = parseInput(proponentSchema, input)
  await assertOrganization(db, proponent.organization)
  assertCan(actor, 'extend-directory')
  await assertAliasesFree(db, proponent)
  const { organization, aliases, ...columns } = proponent
  const added = db.$transaction(async (tx) => {
    await tx.proponent.create({
      data: {
        ...columns,
        organizationKey: organization,
        aliases: { create: aliases.map((alias) => ({ alias })) },
      },
    })
    await recordDirectory(tx, actor, { list: 'proponents', key: columns.key, act: 'added' })
  })
  await refuseTaken(added, `There is already a proponent “${proponent.key}”.`, 'key')
  return proponent
}
