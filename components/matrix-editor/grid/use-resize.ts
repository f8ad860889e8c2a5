import { type PointerEvent, useRef } from 'react'
import type { LayoutColumn } from '@/lib/domain/layout/layout'
import { NARROWEST, WIDEST } from '@/lib/domain/layout/layout'

type Drag = { from: number; width: number; index: number; grid: HTMLElement; widths: string[] }

const within = (width: number) => Math.min(WIDEST, Math.max(NARROWEST, Math.round(width)))

function begun(handle: HTMLElement, x: number): Drag | null {
  const heading = handle.closest<HTMLElement>('[data-heading]')
  const grid = handle.closest<HTMLElement>('[role="grid"]')
  if (!(heading && grid)) return null
  const index = Number(heading.getAttribute('aria-colindex')) - 1
  const widths = grid.style.getPropertyValue('--widths').split(' ')
  return { from: x, width: heading.offsetWidth, index, grid, widths }
}

/** The way that a drag has gone, towards the end of a line. */
function wayOf({ grid, from }: Drag, x: number): number {
  return (x - from) * (getComputedStyle(grid).direction === 'rtl' ? -1 : 1)
}

/**
 * A drag at the edge of a heading makes its column wider or narrower. Meanwhile the widths are
 * written on the grid, past React; when it ends, the width is told.
 */
export function useResize(
  key: LayoutColumn,
  onWidth: (key: LayoutColumn, px: number | null) => void,
) {
  const drag = useRef<Drag | null>(null)
  const widthAt = (now: Drag, event: PointerEvent) => within(now.width + wayOf(now, event.clientX))
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return
    event.stopPropagation()
    event.preventDefault()
    drag.current = begun(event.currentTarget, event.clientX)
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const now = drag.current
    if (!now) return
    event.stopPropagation()
    const widths = now.widths.with(now.index, `${widthAt(now, event)}px`)
    now.grid.style.setProperty('--widths', widths.join(' '))
  }
  const finish = (event: PointerEvent<HTMLElement>) => {
    const now = drag.current
    drag.current = null
    if (now && event.clientX !== now.from) onWidth(key, widthAt(now, event))
  }
  const cancel = () => {
    const now = drag.current
    drag.current = null
    now?.grid.style.setProperty('--widths', now.widths.join(' '))
  }
  return {
    onPointerDown,
    onPointerMove,
    onPointerUp: finish,
    onPointerCancel: cancel,
    onMouseDown: (event: { stopPropagation: () => void; preventDefault: () => void }) => {
      event.stopPropagation()
      event.preventDefault()
    },
    onClick: (event: { stopPropagation: () => void }) => event.stopPropagation(),
    onDoubleClick: () => onWidth(key, null),
  }
}
