import { useMemo } from 'react'
import type { DraftIssue } from '@/lib/domain/draft'
import type { EditorActions } from '../editor-context'
import type { EditorCalls } from '../model/calls'
import type { useCells } from './use-cells'
import type { useDraft } from './use-draft'
import type { useRows } from './use-rows'
import type { useSelection } from './use-selection'
import type { useSettling } from './use-settling'
import { useStable } from './use-stable'

type Parts = {
  draft: ReturnType<typeof useDraft>
  selection: ReturnType<typeof useSelection>
  cells: ReturnType<typeof useCells>
  rows: ReturnType<typeof useRows>
  settling: ReturnType<typeof useSettling>
}

/** What cells may ask for, as functions that stay the same, so that no row is drawn for nothing. */
export function useEditorActions(parts: Parts, calls: EditorCalls): EditorActions {
  const { draft, selection, cells, rows, settling } = parts
  const commit = useStable(cells.commit)
  const fillTitle = useStable<Parameters<EditorActions['fillTitle']>, void>((issue, title) =>
    cells.set(issue, 'title', title),
  )
  const leave = useStable(() => {
    cells.blocked.current = false
    selection.leave(null)
  })
  const giveUp = useStable<Parameters<EditorActions['giveUp']>, void>(({ change }) => {
    draft.abandon(change)
    selection.leave(null)
  })
  const settle = useStable<Parameters<EditorActions['settle']>, Promise<string | null>>(
    async (setAside, choice) => {
      const sentence = await settling.settle(setAside, choice)
      if (sentence === null) selection.leave(null)
      return sentence
    },
  )
  const editSetAside = useStable(settling.editSetAside)
  const keepRating = useStable<[DraftIssue], Promise<string | null>>(async (issue) => {
    const sentence = await draft.keepRating(issue)
    if (sentence === null) selection.leave(null)
    return sentence
  })
  const addIssue = useStable(rows.add)
  const history = useStable(calls.history)
  const restore = useStable(draft.restore)
  return useMemo(
    () => ({
      ...{ commit, fillTitle, leave, giveUp, settle, editSetAside },
      ...{ keepRating, addIssue, history, restore },
    }),
    [
      commit,
      fillTitle,
      leave,
      giveUp,
      settle,
      editSetAside,
      keepRating,
      addIssue,
      history,
      restore,
    ],
  )
}
