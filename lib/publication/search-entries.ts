import { type FoundEntry, findEntries, type NamedEntry } from '@/lib/domain/across/find-entries'
import { instrumentName } from '@/lib/domain/across/instrument-name'
import { PUBLIC_LISTS, type PublicList } from '@/lib/domain/public-directory'
import { isStanding } from '@/lib/domain/publication'
import type { PublicContext } from './context'
import { listAssemblies } from './list-assemblies'
import { namedIn } from './list-named'

type DirectoryEntry = Omit<NamedEntry, 'path'> & { list: PublicList }

const otherThan = (name: string, fullName: string | null) => (fullName === name ? null : fullName)

const standing = <T extends { mergedInto: string | null }>(entries: readonly T[]): T[] =>
  entries.filter(({ mergedInto }) => mergedInto === null)

async function listDirectory({ db }: PublicContext): Promise<DirectoryEntry[]> {
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

async function listEntries(context: PublicContext, terms: readonly NamedEntry[]) {
  const [assemblies, directory] = await Promise.all([
    listAssemblies(context),
    listDirectory(context),
  ])
  const entries: NamedEntry[] = [
    ...assemblies.map(({ assembly: { key, code, name } }) => ({
      ...({ list: 'assemblies', key, path: `/${key}`, name: code } as const),
      ...{ fullName: otherThan(code, name), aliases: [] },
    })),
    ...directory.map((entry) => ({ ...entry, path: `/${entry.list}/${entry.key}` })),
    ...terms,
  ]
  return { assemblies, entries }
}

/** Whoever searches for few lists waits for few of them to be read. */
async function toldIn(context: PublicContext, found: readonly NamedEntry[]) {
  const lists = PUBLIC_LISTS.filter((list) => found.some((entry) => entry.list === list))
  const keys = await Promise.all(lists.map((list) => namedIn(context, list)))
  return new Set(lists.flatMap((list, at) => (keys[at] ?? []).map((key) => `${list} ${key}`)))
}

/**
 * The assemblies, the instruments, organizations, proponents and themes of the directory and the
 * words of the glossary that are called as a search says.
 * @param q the searches; what any of them finds is found
 * @param terms the words that the glossary explains
 */
export async function searchEntries(
  context: PublicContext,
  q: readonly string[],
  terms: readonly NamedEntry[],
): Promise<FoundEntry[]> {
  if (q.length === 0) return []
  const { assemblies, entries } = await listEntries(context, terms)
  const found = findEntries(entries, q)
  const told = await toldIn(context, found)
  for (const { assembly, publications } of assemblies) {
    if (publications.some(isStanding)) told.add(`assemblies ${assembly.key}`)
  }
  return found.map((entry) => ({
    ...entry,
    isTold: entry.list === 'glossary' || told.has(`${entry.list} ${entry.key}`),
  }))
}
