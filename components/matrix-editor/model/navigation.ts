/** A cell of the grid, by its row (an issue's id, or the line to add one) and its column. */
export type CellAddress = { row: string; column: string }

export const MOVES = [
  'up',
  'down',
  'previous',
  'next',
  'row-start',
  'row-end',
  'first',
  'last',
  'page-up',
  'page-down',
  'next-wrapping',
  'previous-wrapping',
] as const
export type Move = (typeof MOVES)[number]

type Place = { row: number; column: number }
/** `start` is the first row below the heading row; `page` how many rows are in view */
type Size = { rows: number; columns: number; start: number; page: number }
/** The rows of a page where nobody has measured what is in view. */
const PAGE = 10

const STEPS: Record<Move, (at: Place, size: Size) => Place> = {
  up: ({ row, column }) => ({ row: row - 1, column }),
  down: ({ row, column }) => ({ row: row + 1, column }),
  previous: ({ row, column }) => ({ row, column: column - 1 }),
  next: ({ row, column }) => ({ row, column: column + 1 }),
  'row-start': ({ row }) => ({ row, column: 0 }),
  'row-end': ({ row }, size) => ({ row, column: size.columns - 1 }),
  first: (_, { start }) => ({ row: start, column: 0 }),
  last: (_, size) => ({ row: size.rows - 1, column: size.columns - 1 }),
  'page-up': ({ row, column }, size) => ({ row: Math.max(size.start, row - size.page), column }),
  'page-down': ({ row, column }, size) => ({ row: row + size.page, column }),
  'next-wrapping': ({ row, column }, size) =>
    column + 1 < size.columns || row + 1 >= size.rows
      ? { row, column: column + 1 }
      : { row: row + 1, column: 0 },
  'previous-wrapping': ({ row, column }, size) =>
    column > 0 || row <= size.start
      ? { row, column: column - 1 }
      : { row: row - 1, column: size.columns - 1 },
}

type Walked = {
  rows: readonly string[]
  columns: readonly string[]
  heads?: number
  page?: number
}

const within = (index: number, count: number) => Math.max(0, Math.min(index, count - 1))

/**
 * Where the selection goes by a move; it stays inside the grid.
 * @param from the selected cell; one that is no longer there counts as the first
 * @param move the move
 * @param grid the rows and columns in their order; `heads` is how many of the rows are headings,
 *   which the arrows reach and no other move; `page` is how many rows are in view
 * @returns the cell, or null where the grid has none
 */
export function moveTo(from: CellAddress | null, move: Move, grid: Walked): CellAddress | null {
  const { heads: start = 0, page = PAGE } = grid
  const size = { rows: grid.rows.length, columns: grid.columns.length, start, page }
  const known = grid.rows.indexOf(from?.row ?? '')
  const at = {
    row: known < 0 ? within(start, size.rows) : known,
    column: within(grid.columns.indexOf(from?.column ?? ''), size.columns),
  }
  const to = STEPS[move](at, size)
  const row = grid.rows[within(to.row, size.rows)]
  const column = grid.columns[within(to.column, size.columns)]
  return row === undefined || column === undefined ? null : { row, column }
}
