import type { Transaction } from '@/lib/db/client'
import { type CellChange, readBefore } from '@/lib/domain/cell-change'
import type { CellKey, Cells } from '@/lib/domain/columns'

/** The kinds of entries that cells name by key. */
type Kind = 'theme' | 'area of concern' | 'organization' | 'proponent' | 'section' | 'person'
type Name = { kind: Kind; key: string }

const named = (kind: Kind, keys: readonly string[]): Name[] => keys.map((key) => ({ kind, key }))

const NAMES: { [K in CellKey]?: (value: Cells[K]) => Name[] } = {
  themes: (keys) => named('theme', keys),
  areas_of_concern: (keys) => named('area of concern', keys),
  organizations: (items) =>
    named(
      'organization',
      items.map((item) => item.organization),
    ),
  proposals: (items) =>
    items.flatMap((item) =>
      named(
        'proponent',
        [...item.origins, ...item.supporters, ...item.opponents].map((party) => party.proponent),
      ),
    ),
  section: (key) => (key === null ? [] : named('section', [key])),
  owner: (id) => (id === null ? [] : named('person', [id])),
}

/** A column's value is what that column's entry of NAMES takes; TypeScript cannot tie the two. */
const namesIn = (column: CellKey, value: unknown): Name[] =>
  (NAMES[column] as ((value: unknown) => Name[]) | undefined)?.(value) ?? []

const NAMING: readonly CellKey[] = [
  'themes',
  'areas_of_concern',
  'organizations',
  'proposals',
  'section',
  'owner',
]

/** What the new value of a change names in the directory. */
export function namesOf(change: CellChange): Name[] {
  if (change.column !== 'present') return namesIn(change.column, change.after)
  const { after } = change
  if (typeof after === 'boolean') return []
  return NAMING.flatMap((column) => namesIn(column, after[column]))
}

/** What the new value of a change names and its old one does not: what holds an entry may keep it. */
export function newNamesOf(change: CellChange): Name[] {
  const names = namesOf(change)
  if (change.column === 'present' || names.length === 0) return names
  const held = readBefore(change)
  const was = new Set(held ? namesIn(change.column, held.before).map(written) : [])
  return names.filter((name) => !was.has(written(name)))
}

const written = ({ kind, key }: Name) => `${kind} ${key}`

/** What the directory says of names, each written `kind key`. */
export type LookedUp = {
  /** no entry has this key */
  unknown: ReadonlySet<string>
  /** entries that are not to be chosen any more, with the name that people know */
  retired: ReadonlyMap<string, string>
}

type Found = { key: string; retired?: boolean; name?: string; shortName?: string }

/**
 * Looks up names in the directory.
 * @param tx where to look
 * @param assembly whose sections are meant
 * @param names what cells name
 */
export async function lookUpNames(
  tx: Transaction,
  assembly: string,
  names: readonly Name[],
): Promise<LookedUp> {
  const wanted = (kind: Kind) => [
    ...new Set(names.flatMap((name) => (name.kind === kind ? [name.key] : []))),
  ]
  const entry = { key: true, name: true, retired: true } as const
  const named = (kind: Kind) => ({ where: { key: { in: wanted(kind) } }, select: entry })
  const short = (kind: Kind) => ({
    where: { key: { in: wanted(kind) } },
    select: { ...entry, shortName: true },
  })
  const find: Record<Kind, () => Promise<Found[]>> = {
    theme: () => tx.theme.findMany(named('theme')),
    'area of concern': () => tx.areaOfConcern.findMany(named('area of concern')),
    organization: () => tx.organization.findMany(short('organization')),
    proponent: () => tx.proponent.findMany(short('proponent')),
    section: () =>
      tx.section.findMany({
        where: { assemblyKey: assembly, key: { in: wanted('section') } },
        select: { key: true },
      }),
    person: async () => {
      const people = await tx.person.findMany({
        where: { id: { in: wanted('person') } },
        select: { id: true },
      })
      return people.map(({ id }) => ({ key: id }))
    },
  }
  const unknown = new Set(names.map(written))
  const retired = new Map<string, string>()
  for (const kind of new Set(names.map((name) => name.kind))) {
    for (const { key, name = key, shortName = name, retired: isRetired } of await find[kind]()) {
      unknown.delete(`${kind} ${key}`)
      if (isRetired) retired.set(`${kind} ${key}`, shortName)
    }
  }
  return { unknown, retired }
}

/**
 * Says which entry a change names that does not exist, or names anew although it is retired.
 * @param change the change
 * @param lookedUp what lookUpNames returned
 * @returns a sentence, or null where every name may be named
 */
export function faultOfNames(change: CellChange, { unknown, retired }: LookedUp): string | null {
  const missing = namesOf(change).find((name) => unknown.has(written(name)))
  if (missing) {
    const { kind, key } = missing
    return `The cell ${change.column} names a ${kind} that does not exist: ${key}.`
  }
  if (retired.size === 0) return null
  const gone = newNamesOf(change).find((name) => retired.has(written(name)))
  return gone
    ? `The ${gone.kind} “${retired.get(written(gone))}” is retired, so it cannot be chosen anew.`
    : null
}
