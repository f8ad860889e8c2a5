import { assertMembers } from '../assert-members'
import { mergeMark, ofKey, type Store } from './store'

const SELECT = {
  key: true,
  shortName: true,
  name: true,
  kind: true,
  description: true,
  url: true,
  retired: true,
  mergedInto: true,
  members: { select: { memberKey: true }, orderBy: { memberKey: 'asc' } },
} as const

export const organizations: Store<'organizations'> = {
  list: async (tx, key) => {
    const rows = await tx.organization.findMany({ where: ofKey(key), select: SELECT })
    return rows.map(({ key: own, mergedInto, members, ...rest }) => ({
      key: own,
      mergedInto,
      fields: { ...rest, members: members.map(({ memberKey }) => memberKey) },
      fixed: null,
    }))
  },
  write: async (tx, key, { members, ...columns }) => {
    await assertMembers(tx, { key, members })
    await tx.organization.update({
      where: { key },
      data: {
        ...columns,
        ...mergeMark(columns.retired),
        members: { deleteMany: {}, create: members.map((memberKey) => ({ memberKey })) },
      },
    })
  },
}
