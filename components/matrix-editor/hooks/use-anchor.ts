import { useCallback, useLayoutEffect, useRef } from 'react'

type Anchor = {
  row: string
  /** how far below the upper edge of the scroller the row begins */
  offset: number
  /** the id of the element that has the focus */
  focused: string | null
}

const scrollerOf = () => document.querySelector('[role="grid"]')?.parentElement ?? null

const rowOf = (id: string) =>
  document.querySelector<HTMLElement>(`[role="grid"] [data-row="${CSS.escape(id)}"]`)

const offsetOf = (row: Element, scroller: Element) =>
  row.getBoundingClientRect().top - scroller.getBoundingClientRect().top

const isInView = (row: Element, scroller: Element) => {
  const { top, bottom } = row.getBoundingClientRect()
  const view = scroller.getBoundingClientRect()
  return bottom > view.top && top < view.bottom
}

/** The focused row where it can be seen, else the first below the headings. */
function anchoredRow(scroller: Element): Element | null {
  const { activeElement } = document
  const own = scroller.contains(activeElement) ? activeElement?.closest('[data-row]') : null
  if (own && isInView(own, scroller)) return own
  const view = scroller.getBoundingClientRect()
  const head = scroller.querySelector('[role="rowgroup"]')?.getBoundingClientRect().height ?? 0
  const under = document.elementFromPoint(view.left + 20, view.top + head + 4)
  return under?.closest('[data-row]') ?? null
}

/**
 * Keeps row and focus where they are on the screen while others change what is around them.
 * @param drawn what is drawn anew; the anchor that was cast before is held when it changes
 * @returns casts the anchor
 */
export function useAnchor(drawn: unknown): () => void {
  const anchor = useRef<Anchor | null>(null)
  const cast = useCallback(() => {
    const scroller = scrollerOf()
    const row = scroller && anchoredRow(scroller)
    if (!(scroller && row)) return
    const { activeElement } = document
    anchor.current = {
      row: row.getAttribute('data-row') ?? '',
      offset: offsetOf(row, scroller),
      focused: scroller.contains(activeElement) ? (activeElement?.id ?? null) : null,
    }
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is held when something else is drawn
  useLayoutEffect(() => {
    const held = anchor.current
    anchor.current = null
    const scroller = scrollerOf()
    if (!(held && scroller)) return
    const focused = held.focused ? document.getElementById(held.focused) : null
    if (focused && document.activeElement === document.body) focused.focus({ preventScroll: true })
    const row = rowOf(held.row)
    const by = row ? offsetOf(row, scroller) - held.offset : 0
    if (by !== 0) scroller.scrollTop += by
  }, [drawn])
  return cast
}
