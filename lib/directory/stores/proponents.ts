import { proponentKindSchema } from '@/lib/domain/vocabulary'
import { assertAliasesFree, assertOrganization } from '../assert-proponent'
import { mergeMark, ofKey, type Store } from './store'

const SELECT = {
  key: true,
  shortName: true,
  name: true,
  kind: true,
  organizationKey: true,
  retired: true,
  mergedInto: true,
  aliases: { select: { alias: true }, orderBy: { alias: 'asc' } },
} as const

export const proponents: Store<'proponents'> = {
  list: async (tx, key) => {
    const rows = await tx.proponent.findMany({ where: ofKey(key), select: SELECT })
    return rows.map(({ key: own, mergedInto, organizationKey, aliases, kind, ...rest }) => ({
      key: own,
      mergedInto,
      fields: {
        ...rest,
        kind: proponentKindSchema.parse(kind),
        organization: organizationKey,
        aliases: aliases.map(({ alias }) => alias),
      },
      fixed: null,
    }))
  },
  write: async (tx, key, { aliases, organization, ...columns }) => {
    const all = [...new Set([columns.shortName.trim().toUpperCase(), ...aliases])]
    await assertOrganization(tx, organization)
    await assertAliasesFree(tx, { key, aliases: all })
    await tx.proponent.update({
      where: { key },
      data: {
        ...columns,
        organizationKey: organization,
        ...mergeMark(columns.retired),
        aliases: { deleteMany: {}, create: all.map((alias) => ({ alias })) },
      },
    })
  },
}
