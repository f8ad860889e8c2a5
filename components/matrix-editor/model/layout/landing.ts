import type { LayoutColumn } from '@/lib/domain/layout/layout'
import type { Place } from './column-layout'

/** A heading as it is seen: pixels along a line, from where its column begins to where it ends. */
export type Span = { key: LayoutColumn; from: number; to: number }

/**
 * Where a column that is dragged would land: between the two headings whose middles are on either
 * side of the pointer.
 * @param dragged the column
 * @param spans the headings of its group, itself among them, in their order
 * @param at where the pointer is, in the same pixels
 * @returns null where it would stay as it stands; else the place, and where its edge is
 */
export function landingOf(
  dragged: LayoutColumn,
  spans: readonly Span[],
  at: number,
): (Place & { edge: number }) | null {
  const passed = spans.filter(({ from, to }) => (from + to) / 2 < at).length
  const own = spans.findIndex(({ key }) => key === dragged)
  if (passed === own || passed === own + 1) return null
  const [next, last] = [spans[passed], spans.at(-1)]
  if (next) return { beside: next.key, side: 'before', edge: next.from }
  return last ? { beside: last.key, side: 'after', edge: last.to } : null
}
