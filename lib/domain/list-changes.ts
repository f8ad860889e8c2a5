import { canonical, keyOfItem } from './merge-list'

/** One item of a list of records, by its fields. */
export type ListItem = Readonly<Record<string, unknown>>

/** What became of the items of a list. */
export type ListChanges = {
  added: unknown[]
  removed: unknown[]
  /** items that are the same by id or key, and the fields that differ */
  changed: { before: ListItem; after: ListItem; fields: string[] }[]
  /** the items that stayed stand in another order */
  moved: boolean
}

const isItem = (value: unknown): value is ListItem =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function fieldsThatDiffer(before: ListItem, after: ListItem): string[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...fields].filter(
    (field) => canonical(before[field] ?? null) !== canonical(after[field] ?? null),
  )
}

/**
 * Says how a list became another, item by item.
 * @param column the column's key, which says what makes an item the same item
 * @param before the list as it was
 * @param after the list as it is
 */
export function listChanges(
  column: string,
  before: readonly unknown[],
  after: readonly unknown[],
): ListChanges {
  const keyOf = keyOfItem(column)
  const earlier = new Map(before.map((item) => [keyOf(item), item]))
  const later = new Map(after.map((item) => [keyOf(item), item]))
  const kept = [...earlier.keys()].filter((key) => later.has(key))
  const keptAfter = [...later.keys()].filter((key) => earlier.has(key))
  const changed = kept.flatMap((key) => {
    const [was, is] = [earlier.get(key), later.get(key)]
    if (!(isItem(was) && isItem(is))) return []
    const fields = fieldsThatDiffer(was, is)
    return fields.length === 0 ? [] : [{ before: was, after: is, fields }]
  })
  return {
    added: [...later].flatMap(([key, item]) => (earlier.has(key) ? [] : [item])),
    removed: [...earlier].flatMap(([key, item]) => (later.has(key) ? [] : [item])),
    changed,
    moved: kept.join('\n') !== keptAfter.join('\n'),
  }
}
