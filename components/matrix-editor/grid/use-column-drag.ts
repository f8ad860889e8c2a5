import { type PointerEvent, useEffect, useRef } from 'react'
import { LAYOUT_COLUMNS, type LayoutColumn } from '@/lib/domain/layout/layout'
import { useStable } from '../hooks/use-stable'
import type { Place } from '../model/layout/column-layout'
import { landingOf } from '../model/layout/landing'
import { openPart, useEdgeScroll } from './use-edge-scroll'

type Drag = {
  column: LayoutColumn
  heading: HTMLElement
  /** where the press began, and where the pointer is */
  from: number
  x: number
  phase: 'pressed' | 'moving' | 'given-up'
  landing: Place | null
}

/** Pixels that a press may stray before it is a drag. */
const STRAY = 6

const columnOf = (heading: HTMLElement) =>
  LAYOUT_COLUMNS.find((one) => one === heading.dataset.heading)

/** A press of the mouse on a heading begins; a finger scrolls, and has the menu and the list. */
function begun(event: PointerEvent<HTMLElement>): Drag | null {
  const { target, clientX: x } = event
  const isPlain = event.pointerType === 'mouse' && event.button === 0 && !event.shiftKey
  if (!(isPlain && target instanceof Element) || target.closest('button')) return null
  const heading = target.closest<HTMLElement>('[data-heading]')
  const column = heading && columnOf(heading)
  return column ? { column, heading, from: x, x, phase: 'pressed', landing: null } : null
}

const scrollerOf = ({ heading }: Drag) => heading.closest('[role="grid"]')?.parentElement ?? null

/** The headings of the group that a column is in, the pinned or the others, along the line. */
function spansBeside({ heading }: Drag, sign: 1 | -1) {
  const all = [...(heading.parentElement?.querySelectorAll<HTMLElement>('[data-heading]') ?? [])]
  const isPinned = (one: HTMLElement) => one.dataset.pinned !== undefined
  return all.flatMap((one) => {
    const key = columnOf(one)
    if (key === undefined || isPinned(one) !== isPinned(heading)) return []
    const { left, right } = one.getBoundingClientRect()
    return sign === 1 ? { key, from: left, to: right } : { key, from: -right, to: -left }
  })
}

/** Shows where a column would land, over the whole height of the grid's window. */
function draw(line: HTMLElement, drag: Drag, scroller: Element) {
  const sign = getComputedStyle(scroller).direction === 'rtl' ? -1 : 1
  const landing = landingOf(drag.column, spansBeside(drag, sign), drag.x * sign)
  drag.landing = landing
  line.hidden = landing === null
  if (!landing) return
  const { left, right, bottom } = openPart(scroller)
  const top = drag.heading.getBoundingClientRect().top
  const edge = landing.edge * sign
  const isPinned = drag.heading.dataset.pinned !== undefined
  // A column that is half under the pinned ones begins where they end.
  const seen = isPinned ? edge : Math.max(left, Math.min(edge, right))
  line.style.setProperty('--x', `${sign === 1 ? seen : window.innerWidth - seen}px`)
  line.style.setProperty('--y', `${top}px`)
  line.style.setProperty('--height', `${bottom - top}px`)
}

type Wishes = {
  /** whether columns can be moved in this view */
  free: boolean
  onPlace: (column: LayoutColumn, place: Place) => void
}

/**
 * Dragging a heading with the mouse moves its column within its group; Escape gives up. What is
 * seen of it meanwhile is drawn past React.
 */
export function useColumnDrag({ free, onPlace }: Wishes) {
  const line = useRef<HTMLDivElement>(null)
  const drag = useRef<Drag | null>(null)
  const dragged = useRef(false)
  const show = () => {
    const now = drag.current
    const scroller = now && scrollerOf(now)
    if (now?.phase === 'moving' && scroller && line.current) draw(line.current, now, scroller)
  }
  const edges = useEdgeScroll(show)
  const stop = () => {
    edges.end()
    if (line.current) line.current.hidden = true
    delete drag.current?.heading.dataset.dragged
  }
  const onEscape = useStable((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || drag.current?.phase !== 'moving') return
    event.preventDefault()
    event.stopPropagation()
    drag.current.phase = 'given-up'
    stop()
  })
  useEffect(() => {
    document.addEventListener('keydown', onEscape, true)
    return () => document.removeEventListener('keydown', onEscape, true)
  }, [onEscape])

  const follow = (now: Drag) => {
    const scroller = scrollerOf(now)
    if (!scroller) return
    document.getSelection()?.removeAllRanges()
    const { top, bottom } = openPart(scroller)
    // Only along the headings: up and down nothing is to be reached.
    edges.follow(scroller, { x: now.x, y: (top + bottom) / 2 })
    show()
  }
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    dragged.current = false
    drag.current = free ? begun(event) : null
    drag.current?.heading.setPointerCapture(event.pointerId)
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const now = drag.current
    if (!now) return
    // Else the grid would select from cell to cell.
    event.stopPropagation()
    now.x = event.clientX
    if (now.phase === 'pressed' && Math.abs(now.x - now.from) > STRAY) {
      now.phase = 'moving'
      now.heading.dataset.dragged = ''
      dragged.current = true
    }
    if (now.phase === 'moving') follow(now)
  }
  const onPointerUp = () => {
    const now = drag.current
    stop()
    drag.current = null
    if (now?.phase === 'moving' && now.landing) onPlace(now.column, now.landing)
  }
  const onPointerCancel = () => {
    stop()
    drag.current = null
  }
  /** The end of a drag is no press on the heading. */
  const onClickCapture = (event: { stopPropagation: () => void }) => {
    if (dragged.current) event.stopPropagation()
  }
  return {
    line,
    handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel, onClickCapture },
  }
}
