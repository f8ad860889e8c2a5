import { findEntries, type NamedEntry } from '@/lib/domain/across/find-entries'
import { instrumentName } from '@/lib/domain/across/instrument-name'
import type { PublicContext } from './context'

const otherThan = (name: string, fullName: string | null) => (fullName === name ? null : fullName)

const standing = <T extends { mergedInto: string | null }>(entries: readonly T[]): T[] =>
  entries.filter(({ mergedInto }) => mergedInto === null)

async function listEntries({ db }: PublicContext): Promise<NamedEntry[]> {
  const [instruments, organizations, proponents, themes] = await Promise.all([
    db.listInstruments(),
    db.listOrganizations(),
    db.listProponents(),
    db.listThemes(),
  ])
  return [
    ...instruments.map((entry) => ({
      ...({ list: 'instruments', key: entry.key, name: instrumentName(entry) } as const),
      ...{ fullName: entry.title, aliases: entry.aliases.map(({ alias }) => alias) },
    })),
    ...standing(organizations).map(({ key, shortName: name, name: fullName }) => ({
      ...({ list: 'organizations', key, name } as const),
      ...{ fullName: otherThan(name, fullName), aliases: [] },
    })),
    ...standing(proponents).map(({ key, shortName: name, name: fullName, aliases }) => ({
      ...({ list: 'proponents', key, name, fullName: otherThan(name, fullName) } as const),
      aliases: aliases.filter((alias) => alias.toUpperCase() !== name.toUpperCase()),
    })),
    ...standing(themes).map(({ key, name }) => ({
      ...({ list: 'themes', key, name } as const),
      ...{ fullName: null, aliases: [] },
    })),
  ]
}

/**
 * The instruments, organizations, proponents and themes of the directory that are called as a
 * search says.
 * @param q the searches; what any of them finds is found
 */
export async function searchEntries(
  context: PublicContext,
  q: readonly string[],
): Promise<NamedEntry[]> {
  return q.length === 0 ? [] : findEntries(await listEntries(context), q)
}
