import type { Transaction } from '@/lib/db/client'
import type { CellChange } from '@/lib/domain/cell-change'
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

/**
 * Finds which of the names no entry of the directory has.
 * @param tx where to look
 * @param assembly whose sections are meant
 * @param names what cells name
 * @returns the unknown ones, each written `kind key`
 */
export async function findUnknownNames(
  tx: Transaction,
  assembly: string,
  names: readonly Name[],
): Promise<Set<string>> {
  const wanted = (kind: Kind) => [
    ...new Set(names.flatMap((name) => (name.kind === kind ? [name.key] : []))),
  ]
  const keysIn = (kind: Kind) => ({ where: { key: { in: wanted(kind) } }, select: { key: true } })
  const found: Record<Kind, () => Promise<{ key: string }[]>> = {
    theme: () => tx.theme.findMany(keysIn('theme')),
    'area of concern': () => tx.areaOfConcern.findMany(keysIn('area of concern')),
    organization: () => tx.organization.findMany(keysIn('organization')),
    proponent: () => tx.proponent.findMany(keysIn('proponent')),
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
  const unknown = new Set(names.map(({ kind, key }) => `${kind} ${key}`))
  for (const kind of new Set(names.map((name) => name.kind))) {
    for (const { key } of await found[kind]()) unknown.delete(`${kind} ${key}`)
  }
  return unknown
}

/**
 * Says which entry a change names that does not exist.
 * @param change the change
 * @param unknown what findUnknownNames returned
 * @returns a sentence, or null where every name is known
 */
export function faultOfNames(change: CellChange, unknown: ReadonlySet<string>): string | null {
  const name = namesOf(change).find(({ kind, key }) => unknown.has(`${kind} ${key}`))
  return name
    ? `The cell ${change.column} names a ${name.kind} that does not exist: ${name.key}.`
    : null
}
