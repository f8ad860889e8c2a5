import { itemKeys } from './records'

type Item = unknown

const same = (a: Item, b: Item) => canonical(a) === canonical(b)

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Writes a JSON value so that equal values are equal texts, whatever the order of their keys.
 * @param value a JSON value
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (!isRecord(value)) return JSON.stringify(value) ?? 'null'
  const fields = Object.keys(value).sort()
  return `{${fields.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`
}

const isRecordList = (column: string): column is keyof typeof itemKeys =>
  Object.hasOwn(itemKeys, column)

/**
 * What makes an item of a column's lists the same item after an edit. The lists were parsed by the
 * column's schema, so that its items are what `itemKeys` expects.
 * @param column the column's key
 */
export function keyOfItem(column: string): (item: Item) => string {
  if (!isRecordList(column)) return (item) => String(item)
  return itemKeys[column] as (item: Item) => string
}

const byKey = (list: readonly Item[], keyOf: (item: Item) => string) =>
  new Map(list.map((item) => [keyOf(item), item]))

const orderOf = (list: readonly string[], other: ReadonlySet<string>) =>
  list.filter((key) => other.has(key)).join('\n')

type Versions = { base: Item | undefined; mine: Item | undefined; theirs: Item | undefined }

const MEET = Symbol('two changes of one item')

function mergeItem({ base, mine, theirs }: Versions): Item | undefined | typeof MEET {
  if (same(mine ?? null, theirs ?? null)) return theirs
  if (same(mine ?? null, base ?? null)) return theirs
  if (same(theirs ?? null, base ?? null)) return mine
  return MEET
}

function mergeOrder(base: string[], mine: string[], theirs: string[]): string[] | null {
  const inMine = new Set(mine)
  const inTheirs = new Set(theirs)
  const inBase = new Set(base)
  const mineMoved = orderOf(mine, inBase) !== orderOf(base, inMine)
  const theirsMoved = orderOf(theirs, inBase) !== orderOf(base, inTheirs)
  if (mineMoved && theirsMoved && orderOf(mine, inTheirs) !== orderOf(theirs, inMine)) return null
  const [first, second] = mineMoved ? [mine, theirs] : [theirs, mine]
  return [...new Set([...first, ...second])]
}

/**
 * Brings together two changes of one list that were made from the same list, where they do not meet:
 * no item was changed by both, and not both have changed the order.
 * @param column the column's key, which says what makes an item the same item
 * @param base the list that both began from
 * @param mine the list as one wants it
 * @param theirs the list as it stands now
 * @returns the list that holds both changes, or null where they meet
 */
export function mergeList(
  column: string,
  base: readonly Item[],
  { mine, theirs }: { mine: readonly Item[]; theirs: readonly Item[] },
): Item[] | null {
  if (same(theirs, base)) return [...mine]
  if (same(mine, base)) return [...theirs]
  const keyOf = keyOfItem(column)
  const [from, ours, others] = [byKey(base, keyOf), byKey(mine, keyOf), byKey(theirs, keyOf)]
  const order = mergeOrder([...from.keys()], [...ours.keys()], [...others.keys()])
  if (order === null) return null
  const merged = order.map((key) =>
    mergeItem({ base: from.get(key), mine: ours.get(key), theirs: others.get(key) }),
  )
  return merged.includes(MEET) ? null : merged.filter((item) => item !== undefined)
}
