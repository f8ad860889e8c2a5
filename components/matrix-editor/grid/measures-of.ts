import type { GridColumn } from '../model/view'
import type { GridTable } from './use-grid-table'

/** Of the room that there is, pinned columns take this much at the most: the rest is for the others. */
const PINNED_AT_MOST = 0.6

/** Where a column that finds no room is pinned: it scrolls like any other. */
const NOWHERE = '-9999px'

/**
 * The widths of the columns, and how far from the start edge each pinned one stays.
 * @param room pixels that the grid's window is wide; null where nobody has measured it
 */
export function measuresOf(
  table: GridTable,
  columns: readonly GridColumn[],
  room: number | null,
): Record<`--${string}`, string> {
  const sizeOf = (key: string) => table.getColumn(key)?.getSize() ?? 0
  const most = room === null ? Number.POSITIVE_INFINITY : room * PINNED_AT_MOST
  const measures: Record<`--${string}`, string> = {
    '--widths': columns.map(({ key }) => `${sizeOf(key)}px`).join(' '),
  }
  let start = 0
  for (const { id } of table.getStartVisibleLeafColumns()) {
    const fits = start + sizeOf(id) <= most
    measures[`--start-${id}`] = fits ? `${start}px` : NOWHERE
    start = fits ? start + sizeOf(id) : Number.POSITIVE_INFINITY
    if (fits) measures['--pinned'] = `${start}px`
  }
  return measures
}
