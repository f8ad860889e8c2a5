import { type CellChange, readBefore } from './cell-change'
import { blankCells, type Cells } from './columns'
import { type ListMerging, mergedCell, NAMING } from './merge-entry'

/** A value of a column by itself, for what looks at that column only. */
const cellsWith = (column: string, value: unknown) =>
  ({ ...blankCells('blank', 'a0'), [column]: value }) as Cells

function follow(column: string, value: unknown, merges: readonly ListMerging[]): unknown {
  return merges
    .filter(({ list }) => NAMING[list] === column)
    .reduce((last, merging) => mergedCell(merging.list, cellsWith(column, last), merging), value)
}

/** What was never a value of the column is left as it is: it can only fail to be what stands. */
function followBefore(change: CellChange, merges: readonly ListMerging[]): unknown {
  const { before } = readBefore(change) ?? {}
  return before === undefined ? change.before : follow(change.column, before, merges)
}

/** The values stay values of their column, which TypeScript cannot follow by name. */
const withValues = (change: CellChange, values: object) => ({ ...change, ...values }) as CellChange

/**
 * A change as it reads where entries that it names were merged: in what it sets, and in what it was
 * made from, since a merge has rewritten what stands.
 * @param change a parsed change
 * @param merges what was merged, each into what stands at the end
 */
export function followMerges(change: CellChange, merges: readonly ListMerging[]): CellChange {
  if (merges.length === 0) return change
  const { column } = change
  if (column !== 'present') {
    return withValues(change, {
      before: followBefore(change, merges),
      after: follow(column, change.after, merges),
    })
  }
  if (typeof change.after === 'boolean') return change
  const row = Object.entries(change.after)
  const after = Object.fromEntries(row.map(([key, value]) => [key, follow(key, value, merges)]))
  return withValues(change, { after })
}
