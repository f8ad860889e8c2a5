import { type Dispatch, useEffect, useMemo, useState } from 'react'
import type { ColumnLayout, Layout, RowLayout } from '@/lib/domain/layout/layout'
import type { SavedView } from '@/lib/domain/layout/saved-view'
import { naturalOrder } from '@/lib/domain/natural-order'
import type { EditorWords } from '../model/editor-words'
import {
  isKnownView,
  keptForLater,
  keptLookingFor,
  keptOpening,
  keptWith,
  layoutNow,
  openViewOf,
  wordsLookedFor,
} from '../model/layout/kept-layout'
import type { LayoutCalls, LayoutStart, ViewWish } from '../model/layout/layout-calls'
import type { EditorView } from '../model/view'
import { useKeeping } from './use-keeping'
import { useSame } from './use-same'
import { useStable } from './use-stable'

type Parts = {
  start: LayoutStart
  calls: LayoutCalls
  words: EditorWords
  view: EditorView
  onView: (view: EditorView) => void
}

/** A link leads to its view, as it was saved; without one stands what was open last. */
function opening({ views, kept, asked }: LayoutStart) {
  const wanted = asked ?? kept.view
  if (!isKnownView(wanted, views)) return { views, kept: keptOpening(kept, 'all'), missing: true }
  return { views, kept: asked === null ? kept : keptOpening(kept, asked), missing: false }
}

function begin(start: LayoutStart) {
  const { kept, ...opened } = opening(start)
  const { views, words } = start
  const sound = keptForLater(kept, views)
  return { ...opened, kept: words === null ? sound : keptLookingFor(sound, views, words) }
}

const byName = (views: readonly SavedView[]) =>
  views.toSorted((a, b) => naturalOrder(a.name, b.name))

type Held = ReturnType<typeof begin>

/** Saving and removing views, and bringing in what others have done with theirs. */
function useSaving(
  { calls, words, view }: Parts,
  layout: Layout,
  setHeld: Dispatch<(one: Held) => Held>,
) {
  /** Brings in the views that others have made or changed; one that is open and changed stays. */
  const refresh = async () => {
    const answer = await calls.listViews()
    if (answer.kind !== 'done') return
    setHeld((one) => {
      const { views: fresh } = answer.value
      const here = one.views.find(({ id }) => id === one.kept.view)
      const isGone = !fresh.some(({ id }) => id === here?.id)
      if (!here || !(isGone || one.kept.changed)) return { ...one, views: fresh }
      return { ...one, views: byName([...fresh.filter(({ id }) => id !== here.id), here]) }
    })
  }
  const opened = (saved: SavedView) =>
    setHeld((one) => ({
      views: byName([...one.views.filter(({ id }) => id !== saved.id), saved]),
      kept: keptOpening(one.kept, saved.id),
      missing: false,
    }))
  /** Saves what is shown as a view. Returns the sentence why not. */
  const save = async (wish: Omit<ViewWish, 'stage' | 'layout'>): Promise<string | null> => {
    const answer = await calls.saveView({ ...wish, stage: view, layout })
    if (answer.kind === 'refused') return answer.message
    if (answer.kind !== 'done') return words.editor.layout.unreached
    opened(answer.value)
    return null
  }
  /** Removes a view for good. Returns the sentence why not. */
  const remove = async (id: string): Promise<string | null> => {
    const answer = await calls.removeView(id)
    if (answer.kind === 'refused') return answer.message
    if (answer.kind !== 'done') return words.editor.layout.unreached
    setHeld((one) => ({
      ...one,
      views: one.views.filter((each) => each.id !== id),
      kept: one.kept.view === id ? keptOpening(one.kept, 'all') : one.kept,
    }))
    return null
  }
  return { refresh, save, remove }
}

/** Which columns and rows are shown, how that is changed, and the views that it is saved as. */
export function useLayout(parts: Parts) {
  const { start, calls, view, onView } = parts
  const [held, setHeld] = useState(() => begin(start))
  const { kept, views, missing } = held
  useKeeping(useSame(keptForLater(kept, views)), calls)
  const open = openViewOf(kept, views)
  const isChanged = kept.changed !== null
  const now = layoutNow(kept, views)
  const columns = useSame(now.columns)
  const rows = useSame(now.rows)
  const layout = useMemo((): Layout => ({ columns, rows }), [columns, rows])

  const { onOpened } = calls
  const address = isChanged || open.id === 'all' ? null : open.id
  const looked = wordsLookedFor(kept, views)
  useEffect(() => onOpened(address, looked), [address, looked, onOpened])

  const change = (next: Partial<Layout>) =>
    setHeld((one) => {
      const whole = { ...layoutNow(one.kept, one.views), ...next }
      return { ...one, kept: keptWith(one.kept, one.views, whole), missing: false }
    })
  const changeColumns = useStable<[ColumnLayout], void>((next) => change({ columns: next }))
  const changeRows = useStable<[Partial<RowLayout>], void>((next) =>
    change({ rows: { ...rows, ...next } }),
  )
  const { refresh, save, remove } = useSaving(parts, layout, setHeld)
  const show = (id: string) => {
    const stage = views.find((one) => one.id === id)?.stage
    if (stage && stage !== view) onView(stage)
    setHeld((one) => ({ ...one, kept: keptOpening(one.kept, id), missing: false }))
    if (stage) void refresh()
  }
  return {
    ...{ layout, columns, rows, views, open, isChanged, missing },
    ...{ changeColumns, changeRows, show, save, remove, refresh },
  }
}
