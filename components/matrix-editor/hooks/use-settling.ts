import type { DraftIssue, SetAside } from '@/lib/domain/draft'
import type { EditorActions } from '../editor-context'
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

/** Takes the set-aside removal or return of an issue. */
const presenceSettled = (issue: DraftIssue, { id, after }: SetAside) => ({
  id,
  choice: 'mine' as const,
  change: presenceOf(issue, after === true, () => crypto.randomUUID()),
})

/** Choosing between what stands in a cell and what was set aside. */
export function useSettling({ draft, steps, selection, cells }: Parts) {
  const editSetAside = (setAside: SetAside) => {
    selection.select({ row: setAside.issueId, column: setAside.column }, false)
    selection.edit({ typed: null, settles: { id: setAside.id, value: setAside.after } })
  }
  const settle: EditorActions['settle'] = async (setAside, choice) => {
    if (choice === 'theirs') return draft.settle({ id: setAside.id, choice })
    const issue = draft.latest.current.issues.find(({ id }) => id === setAside.issueId)
    if (!issue) return null
    if (setAside.column === 'present') return draft.settle(presenceSettled(issue, setAside))
    const made = cells.changed(issue, setAside.column, setAside.after)
    if ('fault' in made) return made.fault
    const sentence = await draft.settle({ id: setAside.id, choice, change: made.change })
    if (sentence === null) steps.record([made.change])
    return sentence
  }
  return { editSetAside, settle }
}
