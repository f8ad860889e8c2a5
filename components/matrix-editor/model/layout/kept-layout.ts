import { ALL_ROWS, type Layout, ME, type RowLayout } from '@/lib/domain/layout/layout'
import {
  BUILT_IN,
  type BuiltIn,
  type Kept,
  NOTHING_KEPT,
  type SavedView,
} from '@/lib/domain/layout/saved-view'
import { canonical } from '@/lib/domain/merge-list'

const ROWS: Record<BuiltIn, RowLayout> = {
  all: ALL_ROWS,
  mine: { ...ALL_ROWS, chosen: { owner: [ME] } },
  'to-review': { ...ALL_ROWS, chosen: { readiness: ['to-review'] } },
  'set-aside': { ...ALL_ROWS, chosen: { marks: ['set-aside'] } },
  objections: { ...ALL_ROWS, chosen: { marks: ['objection'] } },
}

/** A view that is open: everybody's own ones, or one that was saved. */
export type OpenView = { id: BuiltIn; saved: null } | { id: string; saved: SavedView }

/** The view that is kept as the last one; all issues where it is there no more. */
export function openViewOf({ view }: Kept, views: readonly SavedView[]): OpenView {
  const builtIn = BUILT_IN.find((one) => one === view)
  if (builtIn) return { id: builtIn, saved: null }
  const saved = views.find(({ id }) => id === view)
  return saved ? { id: saved.id, saved } : { id: 'all', saved: null }
}

/** Whether a view can be opened by its id. */
export const isKnownView = (id: string, views: readonly SavedView[]): boolean =>
  BUILT_IN.some((one) => one === id) || views.some((one) => one.id === id)

/** The layout of a view as it was saved; those of everybody's say nothing of columns. */
export function layoutOfView(view: OpenView, { own }: Kept): Layout {
  return view.saved ? view.saved.layout : { columns: own, rows: ROWS[view.id] }
}

/** The rows of a view by its id; all where there is no such view. */
export const rowsOfView = (view: string, views: readonly SavedView[]): RowLayout =>
  layoutOfView(openViewOf({ ...NOTHING_KEPT, view }, views), NOTHING_KEPT).rows

const same = (a: unknown, b: unknown) => canonical(a) === canonical(b)

/** The layout on show. */
export function layoutNow(kept: Kept, views: readonly SavedView[]): Layout {
  const view = openViewOf(kept, views)
  const base = layoutOfView(view, kept)
  // What was changed belongs to a view that is there no more.
  if (kept.changed === null || view.id !== kept.view) return base
  return view.saved ? kept.changed : { ...kept.changed, columns: kept.own }
}

/** What is kept once the layout is another; what is as the view was saved counts as unchanged. */
export function keptWith(kept: Kept, views: readonly SavedView[], layout: Layout): Kept {
  const view = openViewOf(kept, views)
  const own = view.saved ? kept.own : layout.columns
  const base = layoutOfView(view, { ...kept, own })
  return { own, view: view.id, changed: same(base, layout) ? null : layout }
}

/** The words that are looked for where the view has others; null where they are the view's. */
export function wordsLookedFor(kept: Kept, views: readonly SavedView[]): string | null {
  const { words } = layoutNow(kept, views).rows
  return words === layoutOfView(openViewOf(kept, views), kept).rows.words ? null : words
}

/** What is kept once other words are looked for. */
export function keptLookingFor(kept: Kept, views: readonly SavedView[], words: string): Kept {
  const now = layoutNow(kept, views)
  return keptWith(kept, views, { ...now, rows: { ...now.rows, words } })
}

/** What is kept for the next visit: a search is of the moment, unless it belongs to the view. */
export function keptForLater(kept: Kept, views: readonly SavedView[]): Kept {
  if (wordsLookedFor(kept, views) === null) return kept
  const base = layoutOfView(openViewOf(kept, views), kept)
  return keptLookingFor(kept, views, base.rows.words)
}

/** What is kept once a view is opened, as it was saved. */
export const keptOpening = (kept: Kept, view: string): Kept => ({ ...kept, view, changed: null })
