import { useMemo } from 'react'
import type { DraftIssue } from '@/lib/domain/draft'
import type { EditorActions } from '../editor-context'
import type { EditorCalls } from '../model/calls'
import { type useAsked, useSayWhy } from './use-asking'
import type { useCells } from './use-cells'
import type { useDraft } from './use-draft'
import { useRestore } from './use-restore'
import type { useRows } from './use-rows'
import type { useSelection } from './use-selection'
import type { useSettling } from './use-settling'
import { useStable } from './use-stable'
import type { useSteps } from './use-steps'

type Parts = {
  draft: ReturnType<typeof useDraft>
  steps: ReturnType<typeof useSteps>
  selection: ReturnType<typeof useSelection>
  cells: ReturnType<typeof useCells>
  rows: ReturnType<typeof useRows>
  settling: ReturnType<typeof useSettling>
  asking: ReturnType<typeof useAsked>
  issueOf: (id: string | undefined) => DraftIssue | undefined
}

/** What cells may ask for, as functions that stay the same, so that no row is drawn for nothing. */
export function useEditorActions(parts: Parts, calls: EditorCalls): EditorActions {
  const { draft, selection, cells, rows, settling } = parts
  const commit = useStable(cells.commit)
  const fillTitle = useStable<Parameters<EditorActions['fillTitle']>, void>((issue, title) =>
    cells.set(issue, 'title', title),
  )
  const leave = useStable<Parameters<EditorActions['leave']>, void>((next = 'stay') => {
    cells.blocked.current = false
    if (next === 'blur') selection.blur()
    else selection.leave(next === 'stay' || next === 'all' ? null : next)
  })
  const giveUp = useStable<Parameters<EditorActions['giveUp']>, void>(({ change }) => {
    draft.abandon(change)
    selection.leave(null)
  })
  const tryAgain = useStable<Parameters<EditorActions['tryAgain']>, void>(({ change }) => {
    draft.tryAgain(change.id)
    selection.refocus()
  })
  const settle = useStable<Parameters<EditorActions['settle']>, Promise<string | null>>(
    async (setAside, choice) => {
      const sentence = await settling.settle(setAside, choice)
      if (sentence === null) selection.refocus()
      return sentence
    },
  )
  const editSetAside = useStable(settling.editSetAside)
  const keepRating = useStable<[DraftIssue], Promise<string | null>>(async (issue) => {
    const sentence = await draft.keepRating(issue)
    if (sentence === null) selection.refocus()
    return sentence
  })
  const addIssue = useStable(rows.add)
  const history = useStable(calls.history)
  const restore = useRestore(parts)
  const { sayWhy, whyLater } = useSayWhy(parts)
  return useMemo(
    () => ({
      ...{ commit, fillTitle, leave, giveUp, tryAgain, settle, editSetAside },
      ...{ keepRating, addIssue, history, restore, sayWhy, whyLater },
    }),
    [
      commit,
      fillTitle,
      leave,
      giveUp,
      tryAgain,
      settle,
      editSetAside,
      keepRating,
      addIssue,
      history,
      restore,
      sayWhy,
      whyLater,
    ],
  )
}
