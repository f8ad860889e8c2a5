import { type MouseEvent, type PointerEvent, useCallback, useEffect, useRef } from 'react'
import type { CellAddress } from '../model/navigation'
import { useEdgeScroll } from './use-edge-scroll'

type Wishes = {
  selected: CellAddress | null
  /** presses extend the range, as a person wished who has no Shift key */
  several: boolean
  onSelect: (cell: CellAddress, again: boolean) => void
  /** lets the range reach to a cell; a drag scrolls by itself */
  onExtend: (cell: CellAddress, dragged: boolean) => void
  onSeveral: (cell: CellAddress) => void
}

/** Milliseconds that a finger rests on a cell to begin a range, and how far it may stray, in px. */
const LONG_PRESS = 500
const STRAY = 10

/** The cell that an element stands in; null for what is drawn elsewhere on the page. */
function cellOf(target: EventTarget, grid: Element): CellAddress | null {
  if (!(target instanceof Element && grid.contains(target))) return null
  const row = target.closest('[data-row]')?.getAttribute('data-row')
  const cell = target.closest<HTMLElement>('[data-cell], [data-heading]')?.dataset
  return row ? { row, column: cell?.cell ?? cell?.heading ?? '' } : null
}

const isControl = (target: EventTarget) =>
  target instanceof Element && target.closest('button, a, input, textarea') !== null

const same = (a: CellAddress | null, b: CellAddress | null) =>
  a !== null && a.row === b?.row && a.column === b.column

type Press = { cell: CellAddress; dragged: boolean; x: number; y: number; timer: number }

/** Whether a press is none any more: the finger strayed, or the button was let go elsewhere. */
function hasLeft({ x, y }: Press, event: PointerEvent): boolean {
  if (event.pointerType === 'mouse') return event.buttons !== 1
  return Math.hypot(event.clientX - x, event.clientY - y) > STRAY
}

/** A finger that rests on a cell begins a range. */
function useLongPress(begin: (cell: CellAddress) => void) {
  const press = useRef<Press | null>(null)
  const latest = useRef(begin)
  latest.current = begin
  const end = useCallback(() => {
    window.clearTimeout(press.current?.timer)
    press.current = null
  }, [])
  useEffect(() => end, [end])
  const start = (event: PointerEvent, cell: CellAddress) => {
    end()
    const { clientX: x, clientY: y } = event
    const timer =
      event.pointerType === 'mouse'
        ? 0
        : window.setTimeout(() => {
            if (press.current) press.current.dragged = true
            latest.current(cell)
          }, LONG_PRESS)
    press.current = { cell, dragged: false, x, y, timer }
  }
  return { press, start, end }
}

/** What the mouse and a finger do on the grid: select, open, and select several cells. */
export function usePointer({ selected, several, onSelect, onExtend, onSeveral }: Wishes) {
  const wasSelected = useRef(false)
  const handled = useRef(false)
  const { press, start, end } = useLongPress((cell) => {
    handled.current = true
    onSeveral(cell)
  })
  const onFocus = (event: { target: EventTarget; currentTarget: Element }) => {
    const cell = cellOf(event.target, event.currentTarget)
    if (cell) onSelect(cell, false)
  }
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const cell = cellOf(event.target, event.currentTarget)
    const here = event.currentTarget.contains(document.activeElement)
    wasSelected.current = here && same(cell, selected)
    handled.current = false
    if (!cell || event.button !== 0 || isControl(event.target)) return
    if (!(event.shiftKey || several)) return start(event, cell)
    handled.current = true
    onExtend(cell, false)
  }
  const reached = useRef<CellAddress | null>(null)
  const edges = useEdgeScroll((element) => {
    const grid = element.closest('[role="grid"]')
    const cell = grid && cellOf(element, grid)
    if (!cell || same(cell, reached.current)) return
    reached.current = cell
    onExtend(cell, true)
  })
  const drag = (now: Press, event: PointerEvent<HTMLElement>) => {
    const grid = event.currentTarget
    const cell = cellOf(event.target, grid)
    if (!now.dragged && (!cell || same(cell, now.cell))) return
    if (!now.dragged) {
      reached.current = now.cell
      grid.setPointerCapture(event.pointerId)
    }
    now.dragged = true
    handled.current = true
    document.getSelection()?.removeAllRanges()
    if (grid.parentElement) {
      edges.follow(grid.parentElement, { x: event.clientX, y: event.clientY })
    }
  }
  const finish = () => {
    end()
    edges.end()
  }
  /** Without it the browser would take the focus to the pressed cell, and select text on the way. */
  const onMouseDown = (event: MouseEvent) => {
    if (handled.current) event.preventDefault()
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const now = press.current
    if (!now) return
    if (hasLeft(now, event)) finish()
    else if (event.pointerType === 'mouse') drag(now, event)
  }
  const onClick = (event: MouseEvent<HTMLElement>) => {
    if (handled.current) return
    const cell = cellOf(event.target, event.currentTarget)
    if (cell && !isControl(event.target)) onSelect(cell, wasSelected.current || event.detail > 1)
  }
  return {
    onFocus,
    onPointerDown,
    onMouseDown,
    onPointerMove,
    onPointerUp: finish,
    onPointerCancel: finish,
    onClick,
  }
}
