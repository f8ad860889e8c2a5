import { mergeMark, ofKey, type Store } from './store'

const SELECT = { key: true, name: true, retired: true, mergedInto: true } as const

const entryOf = ({
  key,
  mergedInto,
  ...fields
}: {
  key: string
  name: string
  retired: boolean
  mergedInto: string | null
}) => ({ key, mergedInto, fields, fixed: null })

export const themes: Store<'themes'> = {
  list: async (tx, key) => {
    const rows = await tx.theme.findMany({ where: ofKey(key), select: SELECT })
    return rows.map(entryOf)
  },
  write: async (tx, key, { name, retired }) => {
    await tx.theme.update({ where: { key }, data: { name, retired, ...mergeMark(retired) } })
  },
}

export const areas: Store<'areas'> = {
  list: async (tx, key) => {
    const rows = await tx.areaOfConcern.findMany({ where: ofKey(key), select: SELECT })
    return rows.map(entryOf)
  },
  write: async (tx, key, { name, retired }) => {
    await tx.areaOfConcern.update({
      where: { key },
      data: { name, retired, ...mergeMark(retired) },
    })
  },
}
