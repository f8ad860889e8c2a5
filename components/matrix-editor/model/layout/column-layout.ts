import type { ColumnLayout, LayoutColumn } from '@/lib/domain/layout/layout'
import { ALWAYS_SHOWN, NARROWEST, WIDEST } from '@/lib/domain/layout/layout'

/** The columns that stay at the start edge where nobody has chosen others. */
export const USUALLY_PINNED: readonly LayoutColumn[] = ['reference', 'title']
/** Pixels by which a key makes a column wider or narrower. */
export const STEP = 40

type Keys = readonly LayoutColumn[]

export const pinnedOf = ({ pinned }: ColumnLayout): Keys => pinned ?? USUALLY_PINNED

/**
 * All columns in the order of a layout: pinned ones first; those that it does not name follow in
 * their usual order.
 * @param all the columns in their usual order
 */
export function orderedKeys(all: Keys, layout: ColumnLayout): LayoutColumn[] {
  const pinned = pinnedOf(layout).filter((key) => all.includes(key))
  const named = layout.order.filter((key) => all.includes(key) && !pinned.includes(key))
  const rest = all.filter((key) => !(pinned.includes(key) || named.includes(key)))
  return [...pinned, ...named, ...rest]
}

/** Shows or hides a column. */
export function withShown(layout: ColumnLayout, key: LayoutColumn, shown: boolean): ColumnLayout {
  const others = layout.hidden.filter((one) => one !== key)
  return { ...layout, hidden: shown || key === ALWAYS_SHOWN ? others : [...others, key] }
}

/** Keeps a column at the start edge, after those that are there, or lets it go. */
export function withPinned(
  layout: ColumnLayout,
  key: LayoutColumn,
  { pinned, all }: { pinned: boolean; all: Keys },
): ColumnLayout {
  const others = pinnedOf(layout).filter((one) => one !== key)
  // Let go, it comes first of those that are not pinned, where it stood.
  const order = orderedKeys(all, layout).filter((one) => !others.includes(one) && one !== key)
  return {
    ...layout,
    pinned: pinned ? [...others, key] : others,
    order: pinned ? order : [key, ...order],
  }
}

/** Sets how wide a column is, in pixels; null as usual. */
export function withWidth(
  layout: ColumnLayout,
  key: LayoutColumn,
  width: number | null,
): ColumnLayout {
  const { [key]: _, ...others } = layout.widths
  if (width === null) return { ...layout, widths: others }
  const kept = Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)))
  return { ...layout, widths: { ...others, [key]: kept } }
}

/** Where a column is put: beside another one of its group, towards the beginning or the end. */
export type Place = { beside: LayoutColumn; side: 'before' | 'after' }

/**
 * Puts a column beside another. Pinned ones stay among the pinned, others among theirs.
 * @param layout the layout
 * @param key the column
 * @param where the place; all columns in their usual order
 * @returns null where it stands there already, or the other one is of the other group
 */
export function withPlaced(
  layout: ColumnLayout,
  key: LayoutColumn,
  { beside, side, all }: Place & { all: Keys },
): ColumnLayout | null {
  const pinned = pinnedOf(layout)
  const isPinned = pinned.includes(key)
  if (key === beside || pinned.includes(beside) !== isPinned) return null
  const now = isPinned ? pinned : orderedKeys(all, layout).filter((one) => !pinned.includes(one))
  const others = now.filter((one) => one !== key)
  const at = others.indexOf(beside) + (side === 'after' ? 1 : 0)
  const moved = [...others.slice(0, at), key, ...others.slice(at)]
  if (moved.every((one, index) => one === now[index])) return null
  return isPinned ? { ...layout, pinned: moved } : { ...layout, order: moved }
}

/** The neighbour past which a column moves: a pinned one among the pinned, others among theirs. */
function neighbour(shown: Keys, key: LayoutColumn, { by, pinned }: { by: -1 | 1; pinned: Keys }) {
  const region = shown.filter((one) => pinned.includes(one) === pinned.includes(key))
  return region[region.indexOf(key) + by]
}

/**
 * Moves a column past the one that is shown beside it.
 * @param layout the layout
 * @param key the column
 * @param move towards the end or the beginning; all columns in their usual order; those shown, in
 *   the order in which they are shown
 * @returns null where it stands at that end already
 */
export function withMoved(
  layout: ColumnLayout,
  key: LayoutColumn,
  { by, all, shown }: { by: -1 | 1; all: Keys; shown: Keys },
): ColumnLayout | null {
  const beside = neighbour(shown, key, { by, pinned: pinnedOf(layout) })
  if (beside === undefined) return null
  return withPlaced(layout, key, { beside, side: by === 1 ? 'after' : 'before', all })
}
