import { useState } from 'react'
import type { CellKey } from '@/lib/domain/columns'
import type { DraftIssue, SetAside } from '@/lib/domain/draft'
import { type EditorActions, useEditor } from '../editor-context'
import type { useAsked } from '../hooks/use-asking'
import type { useCells } from '../hooks/use-cells'
import type { useDraft } from '../hooks/use-draft'
import type { useSettling } from '../hooks/use-settling'
import { goneOnIn } from '../kept/typed-store'
import { RATIONALE_OF } from '../model/rationale-asked'
import type { IssueSetting, OpenField } from './issue-context'

export type IssueParts = {
  draft: ReturnType<typeof useDraft>
  cells: ReturnType<typeof useCells>
  settling: ReturnType<typeof useSettling>
  asking: ReturnType<typeof useAsked>
}

const holds = (issue: DraftIssue, column: string): column is CellKey =>
  Object.hasOwn(issue.cells, column)

/**
 * Editing everything about one issue: the same cells, steps and choices as in the grid, but several
 * fields may be open at once and none is selected.
 */
export function useIssueEdits(
  issue: DraftIssue,
  { draft, cells, settling, asking }: IssueParts,
  toField: (column: string) => void,
) {
  const { actions, typed } = useEditor()
  const [open, setOpen] = useState<OpenField>(null)
  const [generation, setGeneration] = useState(0)

  const save: IssueSetting['save'] = (column, value, how = {}) => {
    const { opened = open?.column === column ? open.editing : null, spread } = how
    const fault = cells.save({ issue, column, value }, opened, spread)
    if (fault === null && open?.column === column) setOpen(null)
    return fault
  }
  const openField: IssueSetting['openField'] = (column) => {
    const kept = goneOnIn(typed, { issueId: issue.id, column }, null)
    const { issues } = draft
    setOpen({ column, editing: { typed: null, base: issue.cells[column], issues, ...kept } })
  }
  /** To a field, or into the list of records that was left open there. */
  const goTo = (column: string) => {
    const isLeft = holds(issue, column) && typed.readList({ issueId: issue.id, column }) !== null
    if (isLeft) openField(column)
    else toField(column)
  }
  /** A text begins with the set-aside one; another field waits for the next choice. */
  const editSetAside = async (setAside: SetAside) => {
    const { id, column, after } = setAside
    await draft.loaded()
    const now = draft.latest.current.issues.find((one) => one.id === issue.id) ?? issue
    if (!holds(now, column)) return
    const base = now.cells[column]
    setOpen({ column, editing: { typed: null, base, settles: { id, value: after } } })
    if (typeof after === 'string' || after === null) {
      typed.write({ issueId: issue.id, column }, { text: after ?? '', settles: id })
      setGeneration((now) => now + 1)
    }
    toField(column)
  }
  const own: Partial<EditorActions> = {
    commit: (_, column, { value, spread, next }) => {
      const fault = save(column, value, spread ? { spread } : {})
      if (fault === null && next !== 'blur') toField(column)
      return fault
    },
    leave: (next) => {
      const column = open?.column
      setOpen(null)
      if (column && next !== 'blur') toField(column)
    },
    giveUp: ({ change }) => draft.abandon(change),
    tryAgain: ({ change }) => {
      draft.tryAgain(change.id)
      toField(change.column)
    },
    settle: settling.settle,
    editSetAside,
    keepRating: draft.keepRating,
    sayWhy: (_, column) => toField(RATIONALE_OF[column]),
    whyLater: (_, column) => asking.drop({ issueId: issue.id, column }),
  }
  return { actions: { ...actions, ...own }, open, openField, goTo, save, editSetAside, generation }
}
