import type { Db } from '@/lib/db/client'
import type { Context } from '@/lib/db/context'
import { refuseTaken } from '@/lib/db/refuse-taken'
import { AppError } from '@/lib/domain/app-error'
import { assertCan } from '@/lib/domain/assert-can'
import { type NewProponent, proponentSchema } from '@/lib/domain/directory-entry'
import { parseInput } from '@/lib/domain/parse-input'

async function assertAliasesFree(db: Db, { key, aliases }: NewProponent): Promise<void> {
  const taken = await db.proponentAlias.findFirst({
    where: { alias: { in: aliases }, proponentKey: { not: key } },
    select: { alias: true, proponent: { select: { shortName: true } } },
  })
  if (taken === null) return
  throw new AppError(
    'conflict',
    `“${taken.alias}” already stands for ${taken.proponent.shortName}.`,
    'aliases',
  )
}

async function assertOrganization(db: Db, key: string | null): Promise<void> {
  if (key === null || (await db.organization.count({ where: { key } })) === 1) return
  throw new AppError('invalid', `There is no organization “${key}”.`, 'organization')
}

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
  await refuseTaken(
    db.proponent.create({
      data: {
        ...columns,
        organizationKey: organization,
        aliases: { create: aliases.map((alias) => ({ alias })) },
      },
    }),
    `There is already a proponent “${proponent.key}”.`,
  )
  return proponent
}
