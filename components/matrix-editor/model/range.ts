import { isAddRow } from './matrix-rows'
import { type CellAddress, type Move, moveTo } from './navigation'

type GridOrder = { rows: readonly string[]; columns: readonly string[] }

/** A rectangle of cells, by two of its corners: where it was begun, and where it reaches to. */
export type Range = { anchor: CellAddress; head: CellAddress }

/** The cells of a range: its issues and its columns, in the order of the grid. */
export type RangeCells = { rows: readonly string[]; columns: readonly string[] }

/** The heading row is walked like any other, but holds no issue. */
export const HEAD_ROW = 'head'

const holdsIssue = (row: string) => row !== HEAD_ROW && !isAddRow(row)

function between(keys: readonly string[], one: string, other: string): readonly string[] {
  const ends = [keys.indexOf(one), keys.indexOf(other)]
  return ends.includes(-1) ? [] : keys.slice(Math.min(...ends), Math.max(...ends) + 1)
}

/**
 * The cells of a range; the lines between sections are not among them.
 * @param range two corners
 * @param grid the rows and columns in their order
 */
export function cellsOfRange({ anchor, head }: Range, grid: GridOrder): RangeCells {
  return {
    rows: between(grid.rows, anchor.row, head.row).filter(holdsIssue),
    columns: between(grid.columns, anchor.column, head.column),
  }
}

/**
 * Lets a range reach as far as a move goes; lines between sections are passed over.
 * @param range a range, or a single cell to begin at
 * @param by where its head goes
 * @param grid the rows and columns in their order
 * @returns the range then, or null where no issue is
 */
export function extended(range: Range, by: Move, grid: GridOrder): Range | null {
  const rows = grid.rows.filter(holdsIssue)
  if (!rows.includes(range.anchor.row)) return null
  const head = moveTo(range.head, by, { ...grid, rows })
  return head && { anchor: range.anchor, head }
}

/** What is selected as a whole. */
export type Whole = 'all' | 'column' | 'row'

/**
 * The range of a whole row, a whole column or all, around a cell.
 * @returns null where the grid has no issue
 */
export function wholeOf(what: Whole, cell: CellAddress, grid: GridOrder): Range | null {
  const rows = what === 'row' ? [cell.row] : grid.rows.filter(holdsIssue)
  const columns = what === 'column' ? [cell.column] : grid.columns
  const [firstRow, lastRow, firstColumn, lastColumn] = [
    rows[0],
    rows.at(-1),
    columns[0],
    columns.at(-1),
  ]
  if (firstRow === undefined || !holdsIssue(firstRow) || firstColumn === undefined) return null
  return {
    anchor: { row: firstRow, column: firstColumn },
    head: { row: lastRow ?? firstRow, column: lastColumn ?? firstColumn },
  }
}
