import { useCallback, useEffect, useRef } from 'react'
import { edgeSpeed } from '../model/edge-speed'

type Point = { x: number; y: number }

/** The part of the grid's window that neither its heading nor its pinned columns cover. */
export function openPart(scroller: Element) {
  const { top, left } = scroller.getBoundingClientRect()
  const head = scroller.querySelector<HTMLElement>('[data-head]')?.offsetHeight ?? 0
  const pinned = [...scroller.querySelectorAll<HTMLElement>('[data-head] [data-heading]')]
    .filter((one) => one.dataset.pinned && getComputedStyle(one).position === 'sticky')
    .reduce((sum, { offsetWidth }) => sum + offsetWidth, 0)
  return {
    edge: left,
    top: top + head,
    bottom: Math.min(top + scroller.clientHeight, window.innerHeight),
    left: left + pinned,
    right: Math.min(left + scroller.clientWidth, window.innerWidth),
  }
}

const within = (at: number, from: number, to: number) => Math.max(from + 1, Math.min(at, to - 2))

/**
 * Scrolls the grid while a drag rests at one of its edges.
 * @param reach told of the element under the pointer, or of the nearest one in sight
 */
export function useEdgeScroll(reach: (element: Element) => void) {
  const frame = useRef(0)
  const point = useRef<Point>({ x: 0, y: 0 })
  const begun = useRef(0)
  const latest = useRef(reach)
  latest.current = reach
  const end = useCallback(() => {
    cancelAnimationFrame(frame.current)
    frame.current = 0
  }, [])
  useEffect(() => end, [end])
  const step = (scroller: Element) => {
    const { edge, top, bottom, left, right } = openPart(scroller)
    const { x, y } = point.current
    // Whoever drags along a pinned column stays in it.
    const across = begun.current < left && x < left ? 0 : edgeSpeed(x, left, right)
    const down = edgeSpeed(y, top, bottom)
    if (across !== 0 || down !== 0) scroller.scrollBy(across, down)
    const under = document.elementFromPoint(within(x, edge, right), within(y, top, bottom))
    if (under) latest.current(under)
    frame.current = requestAnimationFrame(() => step(scroller))
  }
  /** Follows the pointer; the drag goes on while it is outside the grid. */
  const follow = (scroller: Element, to: Point) => {
    point.current = to
    if (frame.current !== 0) return
    begun.current = to.x
    frame.current = requestAnimationFrame(() => step(scroller))
  }
  return { follow, end }
}
