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
type Size = { rows: number; columns: number }
const PAGE = 10

const STEPS: Record<Move, (at: Place, size: Size) => Place> = {
  up: ({ row, column }) => ({ row: row - 1, column }),
  down: ({ row, column }) => ({ row: row + 1, column }),
  previous: ({ row, column }) => ({ row, column: column - 1 }),
  next: ({ row, column }) => ({ row, column: column + 1 }),
  'row-start': ({ row }) => ({ row, column: 0 }),
  'row-end': ({ row }, size) => ({ row, column: size.columns - 1 }),
  first: () => ({ row: 0, column: 0 }),
  last: (_, size) => ({ row: size.rows - 1, column: size.columns - 1 }),
  'page-up': ({ row, column }) => ({ row: row - PAGE, column }),
  'page-down': ({ row, column }) => ({ row: row + PAGE, column }),
  'next-wrapping': ({ row, column }, size) =>
    column + 1 < size.columns || row + 1 >= size.rows
      ? { row, column: column + 1 }
      : { row: row + 1, column: 0 },
  'previous-wrapping': ({ row, column }, size) =>
    column > 0 || row === 0
      ? { row, column: column - 1 }
      : { row: row - 1, column: size.columns - 1 },
}

const within = (index: number, count: number) => Math.max(0, Math.min(index, count - 1))

/**
 * Where the selection goes by a move; it stays inside the grid.
 * @param from the selected cell; one that is no longer there counts as the first
 * @param move the move
 * @param grid the rows and columns in their order
 * @returns the cell, or null where the grid has none
 */
export function moveTo(
  from: CellAddress | null,
  move: Move,
  grid: { rows: readonly string[]; columns: readonly string[] },
): CellAddress | null {
  const size = { rows: grid.rows.length, columns: grid.columns.length }
  const at = {
    row: within(grid.rows.indexOf(from?.row ?? ''), size.rows),
    column: within(grid.columns.indexOf(from?.column ?? ''), size.columns),
  }
  const to = STEPS[move](at, size)
  const row = grid.rows[within(to.row, size.rows)]
  const column = grid.columns[within(to.column, size.columns)]
  return row === undefined || column === undefined ? null : { row, column }
}
