import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import { type CellAddress, type Move, moveTo } from '../model/navigation'

/** A cell that is being edited: what was typed to begin with, or a value to start from. */
export type Editing = {
  typed: string | null
  /** what stood in the cell when it was opened */
  base?: unknown
  /** the set-aside change that this edit settles */
  settles?: { id: string; value: unknown }
}

/** The id of the element of a cell, by which it is found to be focused. */
export const cellElementId = ({ row, column }: CellAddress) => `cell-${row}-${column}`

/** A cell wider than the room beside the pinned columns is shown from its start. */
function bringToFocus(element: HTMLElement) {
  element.focus({ preventScroll: true })
  const scroller = element.closest('[role="grid"]')?.parentElement
  const padding = scroller ? getComputedStyle(scroller).scrollPaddingInlineStart : ''
  const room = (scroller?.clientWidth ?? 0) - (Number.parseFloat(padding) || 0)
  const inline = element.offsetWidth > room ? 'start' : 'nearest'
  element.scrollIntoView({ block: 'nearest', inline })
}

type Selection = { cell: CellAddress | null; editing: Editing | null; focus: number }

/** Which cell is selected, whether it is being edited, and when the focus goes to it. */
export function useSelection(grid: { rows: readonly string[]; columns: readonly string[] }) {
  const [selection, setSelection] = useState<Selection>({ cell: null, editing: null, focus: 0 })
  const latest = useRef(grid)
  latest.current = grid

  useLayoutEffect(() => {
    if (selection.focus === 0 || !selection.cell) return
    const element = document.getElementById(elementIdOf(selection.cell))
    if (element) bringToFocus(element)
  }, [selection.focus, selection.cell])

  /** Selects a cell; with `focus` the browser's focus goes there too. */
  const select = useCallback((cell: CellAddress | null, focus: boolean) => {
    setSelection((now) =>
      !focus && now.cell?.row === cell?.row && now.cell?.column === cell?.column
        ? now
        : { cell, editing: null, focus: focus ? now.focus + 1 : 0 },
    )
  }, [])
  const move = useCallback((by: Move) => {
    setSelection((now) => ({
      cell: moveTo(now.cell, by, latest.current),
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
      cell: by ? moveTo(now.cell, by, latest.current) : now.cell,
      editing: null,
      focus: now.focus + 1,
    }))
  }, [])
  /** Ends editing because the focus has gone elsewhere. */
  const blur = useCallback(() => setSelection((now) => ({ ...now, editing: null, focus: 0 })), [])
  return { ...selection, select, move, edit, leave, blur }
}

/** The line to add an issue has one cell, whatever the column is. */
function elementIdOf(cell: CellAddress): string {
  return cell.row.startsWith('add:') ? cell.row : cellElementId(cell)
}
