import type { Layout } from '@/lib/domain/layout/layout'
import type { Kept, SavedView, ViewStage } from '@/lib/domain/layout/saved-view'
import type { Answer } from '../calls'

/** How the editor looks when it is opened. */
export type LayoutStart = {
  views: readonly SavedView[]
  /** what the person comes back to */
  kept: Kept
  /** the view that the address names; null where it names none */
  asked: string | null
  /** the words that the address looks for; null where it looks for none */
  words: string | null
}

/** A view to be saved. */
export type ViewWish = {
  /** the view that is changed, as it was seen; null makes a new one */
  view: { id: string; version: number } | null
  name: string
  shared: boolean
  stage: ViewStage
  layout: Layout
}

/** What the editor asks of the server for its views. */
export type LayoutCalls = {
  keep: (kept: Kept) => Promise<Answer<unknown>>
  saveView: (wish: ViewWish) => Promise<Answer<SavedView>>
  listViews: () => Promise<Answer<{ views: SavedView[] }>>
  removeView: (id: string) => Promise<Answer<unknown>>
  /** what the address names: the view that is open as it was saved, and words that are looked for */
  onOpened: (id: string | null, words: string | null) => void
}
