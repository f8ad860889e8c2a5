import type {
  InstrumentEntry,
  OrganizationEntry,
  ProponentEntry,
  PublicList,
  ThemeEntry,
} from '@/lib/domain/public-directory'
import { slugOf } from '@/lib/domain/reference/slug-of'
import type { Db } from './client'
import type { Prisma } from './generated/client'

/** The directory, public as soon as it is saved: every entry, the retired and the merged ones too. */
export type PublishedDirectory = {
  listInstruments: () => Promise<InstrumentEntry[]>
  listOrganizations: () => Promise<OrganizationEntry[]>
  listProponents: () => Promise<ProponentEntry[]>
  listThemes: () => Promise<ThemeEntry[]>
  /**
   * The key of the entry that an address means: its own, that of the entry it was merged into, of a
   * proponent any alias too; null where there is none.
   */
  findEntry: (list: PublicList, key: string) => Promise<string | null>
}

const instrumentSelect = {
  key: true,
  body: true,
  number: true,
  title: true,
  retired: true,
  kind: { select: { word: true, short: true } },
  revisions: {
    select: { label: true, year: true, title: true },
    orderBy: [{ year: 'asc' }, { label: 'asc' }],
  },
  aliases: {
    select: { alias: true, assembly: { select: { code: true } } },
    where: { assembly: { OR: [{ unlisted: false }, { publications: { some: {} } }] } },
    orderBy: [{ assemblyKey: 'asc' }, { alias: 'asc' }],
  },
} as const satisfies Prisma.InstrumentSelect

const organizationSelect = {
  key: true,
  shortName: true,
  name: true,
  kind: true,
  description: true,
  url: true,
  retired: true,
  mergedInto: true,
  members: { select: { memberKey: true }, orderBy: { memberKey: 'asc' } },
} as const satisfies Prisma.OrganizationSelect

const proponentSelect = {
  key: true,
  shortName: true,
  name: true,
  kind: true,
  organizationKey: true,
  retired: true,
  mergedInto: true,
  aliases: { select: { alias: true }, orderBy: { alias: 'asc' } },
} as const satisfies Prisma.ProponentSelect

const themeSelect = {
  key: true,
  name: true,
  retired: true,
  mergedInto: true,
} as const satisfies Prisma.ThemeSelect

const SELECT_MERGED = { key: true, mergedInto: true } as const

/** One entry by its key, with the one that took its place. */
function finderOf(db: Db, list: PublicList) {
  const asks = {
    instruments: async (key: string) => {
      const found = await db.instrument.findUnique({ where: { key }, select: { key: true } })
      return found && { ...found, mergedInto: null }
    },
    organizations: (key: string) =>
      db.organization.findUnique({ where: { key }, select: SELECT_MERGED }),
    proponents: (key: string) => db.proponent.findUnique({ where: { key }, select: SELECT_MERGED }),
    themes: (key: string) => db.theme.findUnique({ where: { key }, select: SELECT_MERGED }),
  }
  return asks[list]
}

/** The proponent with an alias that is written so in an address: arab-states of ARAB STATES. */
async function proponentCalled(db: Db, address: string): Promise<string | null> {
  const aliases = await db.proponentAlias.findMany({
    select: { alias: true, proponentKey: true },
    orderBy: { alias: 'asc' },
  })
  return aliases.find(({ alias }) => slugOf(alias) === address)?.proponentKey ?? null
}

async function findEntry(db: Db, list: PublicList, address: string): Promise<string | null> {
  const find = finderOf(db, list)
  const seen = new Set<string>()
  let entry = await find(address)
  if (entry === null && list === 'proponents') {
    const called = await proponentCalled(db, address)
    if (called !== null) entry = await find(called)
  }
  while (entry?.mergedInto && !seen.has(entry.key)) {
    seen.add(entry.key)
    entry = await find(entry.mergedInto)
  }
  return entry?.key ?? null
}

/**
 * The public directory of a database.
 * @param db any client of it
 */
export const directoryIn = (db: Db): PublishedDirectory => ({
  listInstruments: async () => {
    const rows = await db.instrument.findMany({ select: instrumentSelect })
    return rows.map(({ kind, aliases, ...row }) => ({
      ...{ ...row, kind: kind.word, short: kind.short },
      aliases: aliases.map(({ alias, assembly }) => ({ alias, code: assembly.code })),
    }))
  },
  listOrganizations: async () => {
    const rows = await db.organization.findMany({ select: organizationSelect })
    return rows.map(({ members, ...row }) => ({
      ...row,
      members: members.map(({ memberKey }) => memberKey),
    }))
  },
  listProponents: async () => {
    const rows = await db.proponent.findMany({ select: proponentSelect })
    return rows.map(({ aliases, organizationKey, ...row }) => ({
      ...{ ...row, organization: organizationKey },
      aliases: aliases.map(({ alias }) => alias),
    }))
  },
  listThemes: () => db.theme.findMany({ select: themeSelect }),
  findEntry: (list, key) => findEntry(db, list, key),
})
