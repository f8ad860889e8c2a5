/** Whether a pinned column stays: one that finds no room beside the others scrolls with them. */
const sticks = ({ position, insetInlineStart }: CSSStyleDeclaration) =>
  position === 'sticky' && Number.parseFloat(insetInlineStart) >= 0

/** What covers the edges of the grid: its heading, and the columns that are pinned. */
function coveredBy(scroller: Element, cell: HTMLElement) {
  const head = scroller.querySelector<HTMLElement>('[data-head]')
  const pinned = [...(cell.parentElement?.children ?? [])].filter(
    (other): other is HTMLElement =>
      other instanceof HTMLElement &&
      other.dataset.pinned !== undefined &&
      sticks(getComputedStyle(other)),
  )
  const width = pinned.reduce((sum, { offsetWidth }) => sum + offsetWidth, 0)
  return { block: head?.offsetHeight ?? 0, inline: width }
}

const scrollerOf = (element: Element) =>
  element.closest('[role="grid"]')?.parentElement ?? undefined

/** Frames after which the rows around a cell have their heights. */
const FRAMES = 4

/**
 * Puts the focus on a cell and brings it into view from under the heading and the pinned columns;
 * a cell larger than the room beside them is shown from its start.
 */
export function bringToFocus(element: HTMLElement) {
  element.focus({ preventScroll: true })
  bringIntoView(element, () => element.contains(document.activeElement))
}

/**
 * Brings a cell into view from under the heading and the pinned columns.
 * @param element the cell
 * @param isWanted whether it is still to be brought there, frames later
 */
export function bringIntoView(element: HTMLElement, isWanted: () => boolean) {
  const scroller = scrollerOf(element)
  if (!scroller) return
  const covered = coveredBy(scroller, element)
  scroller.style.scrollPaddingBlockStart = `${covered.block}px`
  scroller.style.scrollPaddingInlineStart = `${covered.inline}px`
  const isWide = element.offsetWidth > scroller.clientWidth - covered.inline
  const isTall = element.offsetHeight > scroller.clientHeight - covered.block
  const isHeading = element.closest('[data-head]') !== null
  const show = () => {
    const { scrollTop } = scroller
    element.scrollIntoView({
      block: isTall ? 'start' : 'nearest',
      inline: isWide ? 'start' : 'nearest',
    })
    // A heading is in sight wherever the rows are: they stay there.
    if (isHeading) scroller.scrollTop = scrollTop
  }
  show()
  // Rows that were never in view take their real height only now, and push the cell away.
  const again = (frames: number) =>
    requestAnimationFrame(() => {
      if (!isWanted()) return
      show()
      if (frames > 1) again(frames - 1)
    })
  again(FRAMES)
}

/**
 * How many rows a page is: as many as fit the grid's window from a row on.
 * @param row the id of the row to begin at
 * @param by towards the end, or towards the beginning
 * @returns at least 1; undefined where the row is not drawn
 */
export function rowsInView(row: string, by: 1 | -1): number | undefined {
  const rows = [...document.querySelectorAll<HTMLElement>('[role="grid"] [data-row]')]
  const at = rows.findIndex((element) => element.dataset.row === row)
  const first = rows[at]
  const scroller = first && scrollerOf(first)
  if (!scroller) return undefined
  const head = scroller.querySelector<HTMLElement>('[data-head]')
  const room = scroller.clientHeight - (head?.offsetHeight ?? 0)
  let used = first.offsetHeight
  let count = 0
  for (let next = rows[at + by]; next && used <= room; next = rows[at + by * (count + 1)]) {
    used += next.offsetHeight
    if (used <= room) count += 1
    else break
  }
  return Math.max(1, count)
}
