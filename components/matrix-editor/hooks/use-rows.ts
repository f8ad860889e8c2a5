import { useState } from 'react'
import type { DraftIssue } from '@/lib/domain/draft'
import { fill } from '../../ui/fill'
import type { EditorWords } from '../model/editor-words'
import type { RowGroup } from '../model/matrix-rows'
import { additionOf, presenceOf, stepOf } from '../model/row-changes'
import { issueName } from '../model/value-words'
import type { useDraft } from './use-draft'
import type { useSelection } from './use-selection'
import type { useSteps } from './use-steps'

type Parts = {
  draft: ReturnType<typeof useDraft>
  steps: ReturnType<typeof useSteps>
  selection: ReturnType<typeof useSelection>
  groups: readonly RowGroup[]
  words: EditorWords
  announce: (sentence: string) => void
}

const newId = () => crypto.randomUUID()

/** Adding, moving, removing and restoring issues; each is one change of one cell. */
export function useRows({ draft, steps, selection, groups, words, announce }: Parts) {
  const rowWords = words.editor.row
  const [lastRemoved, setLastRemoved] = useState<string | null>(null)
  const groupOf = (issueId: string) =>
    groups.find((group) => group.issues.some((issue) => issue.id === issueId))

  const add = (section: string | null) => {
    const group = groups.find(({ key }) => key === section)
    const change = additionOf(draft.latest.current.issues, group, newId)
    steps.make([change])
    selection.select({ row: change.issueId, column: 'reference' }, true)
  }
  const move = (issue: DraftIssue, by: -1 | 1) => {
    const group = groupOf(issue.id)
    const change = group && stepOf(group, issue.id, { by, newId })
    if (!change) return
    steps.make([change])
    announce(
      fill(rowWords.moved, {
        issue: issueName(issue.cells, words),
        n: group.issues.indexOf(issue) + 1 + by,
        section: group.heading,
      }),
    )
  }
  const remove = (issue: DraftIssue) => {
    const column = selection.cell?.column ?? 'reference'
    const issues = groupOf(issue.id)?.issues ?? []
    const at = issues.findIndex(({ id }) => id === issue.id)
    const next = issues[at + 1] ?? issues[at - 1]
    steps.make([presenceOf(issue, false, newId)])
    selection.select(next ? { row: next.id, column } : null, true)
    announce('')
    setLastRemoved(issue.id)
  }
  const restore = (issue: DraftIssue) => {
    steps.make([presenceOf(issue, true, newId)])
    announce(fill(rowWords.restored, { issue: issueName(issue.cells, words) }))
  }
  /** Takes back what was just removed; the focus goes to the issue, as its button is gone. */
  const takeBack = (issue: DraftIssue) => {
    restore(issue)
    setLastRemoved(null)
    selection.select({ row: issue.id, column: selection.cell?.column ?? 'reference' }, true)
  }
  /** The section of the selected row, or the last one, where a new issue goes. */
  const addHere = () => {
    const row = selection.cell?.row ?? ''
    const here = groupOf(row) ?? groups.find(({ key }) => row === `add:${key ?? ''}`)
    add((here ?? groups.at(-1))?.key ?? null)
  }
  return { add, addHere, move, remove, restore, takeBack, lastRemoved }
}
