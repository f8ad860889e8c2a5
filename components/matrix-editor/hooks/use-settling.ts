import type { CellChange } from '@/lib/domain/cell-change'
import type { DraftIssue, SetAside } from '@/lib/domain/draft'
import type { EditorActions } from '../editor-context'
import { sameValue } from '../model/draft-edits'
import { presenceOf } from '../model/row-changes'
import type { useCells } from './use-cells'
import type { useDraft } from './use-draft'
import type { useSelection } from './use-selection'
import type { useSteps } from './use-steps'

type Parts = {
  draft: ReturnType<typeof useDraft>
  steps: ReturnType<typeof useSteps>
  selection: ReturnType<typeof useSelection>
  cells: ReturnType<typeof useCells>
}

/** Choosing between what stands in a cell and what was set aside. */
export function useSettling({ draft, steps, selection, cells }: Parts) {
  const editSetAside = async (setAside: SetAside) => {
    await draft.loaded()
    selection.select({ row: setAside.issueId, column: setAside.column }, false)
    const { issues } = draft.latest.current
    const issue = issues.find(({ id }) => id === setAside.issueId)
    const base = new Map(Object.entries(issue?.cells ?? {})).get(setAside.column)
    selection.edit({
      typed: null,
      base,
      issues,
      settles: { id: setAside.id, value: setAside.after },
    })
  }
  const changedTo = (issue: DraftIssue, { column, after }: SetAside) =>
    column === 'present'
      ? { change: presenceOf(issue, after === true, () => crypto.randomUUID()) }
      : cells.changed(issue, column, after)
  /** Settles one; `made` gets the change of the cell where one is made. */
  const settleOne = async (
    setAside: SetAside,
    choice: 'mine' | 'theirs',
    made: (change: CellChange) => void,
  ): Promise<string | null> => {
    const isLoaded = await draft.loaded()
    if (choice === 'theirs') return draft.settle({ id: setAside.id, choice })
    // What stands in the cell is not known, so that a change of it could only be refused.
    if (!isLoaded) return draft.unreached
    const issue = draft.latest.current.issues.find(({ id }) => id === setAside.issueId)
    if (!issue) return null
    const edit = changedTo(issue, setAside)
    if ('fault' in edit) return edit.fault
    const sentence = await draft.settle({ id: setAside.id, choice, change: edit.change })
    const isNews = !sameValue(edit.change.before, edit.change.after)
    if (sentence === null && isNews) made(edit.change)
    return sentence
  }
  const settle: EditorActions['settle'] = (setAside, choice) =>
    steps.whileWaiting(() => settleOne(setAside, choice, (change) => steps.record([change])))
  /** Settles several in one step, as far as it goes. Returns the sentence where one is refused. */
  const settleAll = (all: readonly SetAside[], choice: 'mine' | 'theirs') =>
    steps.whileWaiting(async () => {
      const made: CellChange[] = []
      let sentence: string | null = null
      for (const one of all) {
        sentence = await settleOne(one, choice, (change) => made.push(change))
        if (sentence !== null) break
      }
      steps.record(made)
      return sentence
    })
  return { editSetAside, settle, settleAll }
}
