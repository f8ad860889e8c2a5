import type { Directory } from '@/lib/domain/draft'
import type { MatrixChanges } from '@/lib/domain/live'

/** The lists in which names are looked up. */
export type NameLists = { directory: Directory; sections: readonly { key: string }[] }

const partiesOf = (item: unknown): unknown[] =>
  ['origins', 'supporters', 'opponents'].flatMap((list) => listIn(item, list))

function fieldOf(item: unknown, name: string): unknown {
  return typeof item === 'object' && item !== null ? new Map(Object.entries(item)).get(name) : null
}

function listIn(item: unknown, name: string): unknown[] {
  const list = fieldOf(item, name)
  return Array.isArray(list) ? list : []
}

type Named = { list: 'sections' | 'people' | keyof Directory; key: unknown }

/** What a cell names, and in which list. */
function namesIn(column: string, value: unknown): Named[] {
  const items: unknown[] = Array.isArray(value) ? value : [value]
  const all = (list: Named['list'], keys: readonly unknown[]) => keys.map((key) => ({ list, key }))
  switch (column) {
    case 'section':
      return all('sections', items)
    case 'themes':
      return all('themes', items)
    case 'areas_of_concern':
      return all('areas', items)
    case 'owner':
      return all('people', items)
    case 'organizations':
      return all(
        'organizations',
        items.map((item) => fieldOf(item, 'organization')),
      )
    case 'proposals':
      return all(
        'proponents',
        items.flatMap(partiesOf).map((party) => fieldOf(party, 'proponent')),
      )
    default:
      return []
  }
}

/**
 * The keys that changes name and no list here knows: somebody has added them since it was loaded.
 * @param changes what the server tells
 * @param lists directory and sections as this page has them
 */
export function unknownNames(
  { cells, added }: Pick<MatrixChanges, 'cells' | 'added'>,
  { directory, sections }: NameLists,
): string[] {
  const held = [
    ...(cells ?? []).map(({ column, value }) => [column, value] as const),
    ...added.flatMap((issue) => Object.entries(issue.cells)),
  ]
  const keysOf = (list: Named['list']): readonly string[] => {
    if (list === 'sections') return sections.map(({ key }) => key)
    if (list === 'people') return directory.people.map(({ id }) => id)
    return directory[list].map(({ key }) => key)
  }
  const names = held.flatMap(([column, value]) => namesIn(column, value))
  return names.flatMap(({ list, key }) =>
    typeof key === 'string' && !keysOf(list).includes(key) ? [`${list}:${key}`] : [],
  )
}
