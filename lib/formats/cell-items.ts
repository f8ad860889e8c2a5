import { splitEscaped } from '@/lib/formats/cell-escape'

const BETWEEN_FIELDS = ' | '
const BETWEEN_ITEMS = '; '

function writeItem(fields: readonly string[]): string {
  const last = fields.findLastIndex((field) => field !== '')
  return last === -1 ? BETWEEN_FIELDS : fields.slice(0, last + 1).join(BETWEEN_FIELDS)
}

/**
 * The items of a list as one cell: items are joined by `; `, the fields of an item by ` | `, blank
 * fields at the end are dropped. An item whose fields are all blank keeps one ` | `, or it were no
 * item.
 * @param items the fields of each item, escaped; a blank one is ''
 */
export function writeItems(items: readonly (readonly string[])[]): string {
  return items.map(writeItem).join(BETWEEN_ITEMS)
}

/**
 * The items of a cell, each as its fields, still escaped. A blank cell has none; a `;` at the end
 * opens none.
 */
export function readItems(cell: string): string[][] {
  const items = splitEscaped(cell, ';')
  if (items.at(-1) === '') items.pop()
  return items.map((item) => splitEscaped(item, '|'))
}
