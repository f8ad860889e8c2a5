import { ofKey, type Store } from './store'

export const instrumentKinds: Store<'instrument-kinds'> = {
  list: async (tx, key) => {
    const rows = await tx.instrumentKind.findMany({
      where: ofKey(key),
      select: { key: true, word: true, short: true, retired: true },
    })
    return rows.map(({ key: own, ...fields }) => ({
      key: own,
      fields,
      mergedInto: null,
      fixed: null,
    }))
  },
  write: async (tx, key, fields) => {
    await tx.instrumentKind.update({ where: { key }, data: fields })
  },
}

export const instruments: Store<'instruments'> = {
  list: async (tx, key) => {
    const rows = await tx.instrument.findMany({
      where: ofKey(key),
      select: {
        key: true,
        body: true,
        kindKey: true,
        number: true,
        title: true,
        retired: true,
        revisions: {
          select: { label: true, year: true, title: true },
          orderBy: [{ year: 'asc' }, { label: 'asc' }],
        },
      },
    })
    return rows.map(({ key: own, body, kindKey, number, ...fields }) => ({
      key: own,
      fields,
      mergedInto: null,
      fixed: { body, kind: kindKey, number },
    }))
  },
  write: async (tx, key, { revisions, ...columns }) => {
    await tx.instrument.update({
      where: { key },
      data: { ...columns, revisions: { deleteMany: {}, create: revisions } },
    })
  },
}
