import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { DraftIssue } from '@/lib/domain/draft'
import { isAddRow } from '../model/matrix-rows'
import { type CellAddress, type Move, moveTo } from '../model/navigation'
import { extended, HEAD_ROW, type Range, type Whole, wholeOf } from '../model/range'
import { bringToFocus, rowsInView } from './in-view'

/** A cell that is being edited: what was typed to begin with, or a value to start from. */
export type Editing = {
  typed: string | null
  /** what stood in the cell when it was opened */
  base?: unknown
  /** the issues as they stood then: what others write on them meanwhile is not overwritten unseen */
  issues?: readonly DraftIssue[]
  /** the set-aside change that this edit settles */
  settles?: { id: string; value: unknown }
}

/** The id of the element of a cell, by which it is found to be focused. */
export const cellElementId = ({ row, column }: CellAddress) => `cell-${row}-${column}`

type Selection = {
  cell: CellAddress | null
  /** the cells selected with it; null where it is alone */
  range: Range | null
  editing: Editing | null
  focus: number
  /** the focus came by a drag, which scrolls by itself */
  dragged?: boolean
}

const sameCell = (a: CellAddress | null, b: CellAddress | null) =>
  a?.row === b?.row && a?.column === b?.column

type GridOrder = { rows: readonly string[]; columns: readonly string[] }

/** The cell after a move; a page is what is in view. */
function cellAfter(cell: CellAddress | null, by: Move, grid: GridOrder) {
  const direction = { 'page-up': -1, 'page-down': 1 } as const
  const page =
    cell && (by === 'page-up' || by === 'page-down')
      ? rowsInView(cell.row, direction[by])
      : undefined
  const heads = grid.rows[0] === HEAD_ROW ? 1 : 0
  return moveTo(cell, by, page === undefined ? { ...grid, heads } : { ...grid, heads, page })
}

/** The range from the selected cell to another, which takes the focus. */
function reaching(now: Selection, range: Range | null): Selection {
  if (!range) return now
  const alone = sameCell(range.anchor, range.head)
  return { cell: range.head, range: alone ? null : range, editing: null, focus: now.focus + 1 }
}

const begun = (now: Selection): Range | null =>
  now.range ?? (now.cell && { anchor: now.cell, head: now.cell })

/** The ways to select more cells than one. */
function useRanging(
  setSelection: (next: (now: Selection) => Selection) => void,
  latest: { current: GridOrder },
) {
  /** Lets the range reach further by a move. */
  const extend = useCallback(
    (by: Move) =>
      setSelection((now) => {
        const range = begun(now)
        const next = range && extended(range, by, latest.current)
        const after = reaching(now, next)
        // Of a whole column or row the focus stays where it is, beside the end that moves.
        const apart = now.range !== null && !sameCell(now.cell, now.range.head)
        return apart ? { ...after, cell: moveTo(now.cell, by, latest.current) } : after
      }),
    [setSelection, latest],
  )
  /** Lets the range reach to a cell. */
  const extendTo = useCallback(
    (head: CellAddress, dragged = false) =>
      setSelection((now) => {
        if (head.row === HEAD_ROW || isAddRow(head.row) || head.column === '') return now
        const anchor = begun(now)?.anchor
        const sound = anchor && anchor.row !== HEAD_ROW && !isAddRow(anchor.row)
        return { ...reaching(now, { anchor: sound ? anchor : head, head }), dragged }
      }),
    [setSelection],
  )
  /** Selects a whole row, a whole column or all, without moving the focus. */
  const selectWhole = useCallback(
    (what: Whole) =>
      setSelection((now) => {
        const range = now.cell && wholeOf(what, now.cell, latest.current)
        return range ? { ...now, range, editing: null } : now
      }),
    [setSelection, latest],
  )
  /** Leaves the selected cell alone. */
  const collapse = useCallback(
    () => setSelection((now) => (now.range ? { ...now, range: null } : now)),
    [setSelection],
  )
  return { extend, extendTo, selectWhole, collapse }
}

const NOTHING: Selection = { cell: null, range: null, editing: null, focus: 0 }

/** Which cells are selected, whether one is being edited, and when the focus goes to it. */
export function useSelection(grid: GridOrder) {
  const [selection, setSelection] = useState(NOTHING)
  const latest = useRef(grid)
  latest.current = grid

  useLayoutEffect(() => {
    if (selection.focus === 0 || !selection.cell) return
    const element = document.getElementById(elementIdOf(selection.cell))
    if (selection.dragged) element?.focus({ preventScroll: true })
    else if (element) bringToFocus(element)
  }, [selection.focus, selection.cell, selection.dragged])

  /** Selects a cell; with `focus` the browser's focus goes there too. */
  const select = useCallback((cell: CellAddress | null, focus: boolean) => {
    setSelection((now) =>
      !focus && sameCell(now.cell, cell)
        ? now
        : { cell, range: null, editing: null, focus: focus ? now.focus + 1 : 0 },
    )
  }, [])
  const move = useCallback((by: Move) => {
    setSelection((now) => ({
      cell: cellAfter(now.cell, by, latest.current),
      range: null,
      editing: null,
      focus: now.focus + 1,
    }))
  }, [])
  const edit = useCallback((editing: Editing) => {
    setSelection((now) => (now.cell ? { ...now, editing, focus: 0 } : now))
  }, [])
  /** Ends editing; the focus goes back to the cell, or where the move says. */
  const leave = useCallback((by: Move | null) => {
    setSelection((now) => ({
      cell: by ? cellAfter(now.cell, by, latest.current) : now.cell,
      range: by ? null : now.range,
      editing: null,
      focus: now.focus + 1,
    }))
  }, [])
  /** Ends editing because the focus has gone elsewhere. */
  const blur = useCallback(() => setSelection((now) => ({ ...now, editing: null, focus: 0 })), [])
  /** Gives the focus back to the cell after the server has answered; what was opened meanwhile stays. */
  const refocus = useCallback(
    () => setSelection((now) => (now.editing ? now : { ...now, focus: now.focus + 1 })),
    [],
  )
  const ranging = useRanging(setSelection, latest)
  return { ...selection, select, move, edit, leave, blur, refocus, ...ranging }
}

/** The line to add an issue has one cell, whatever the column is. */
function elementIdOf(cell: CellAddress): string {
  return isAddRow(cell.row) ? cell.row : cellElementId(cell)
}
