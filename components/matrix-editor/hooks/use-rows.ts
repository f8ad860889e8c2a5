import { useState } from 'react'
import type { CellChange } from '@/lib/domain/cell-change'
import type { DraftIssue } from '@/lib/domain/draft'
import type { RowLayout } from '@/lib/domain/layout/layout'
import { fill } from '../../ui/fill'
import type { EditorWords } from '../model/editor-words'
import { whyNotMoved } from '../model/layout/status-words'
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
  /** the issues as they are shown */
  groups: readonly RowGroup[]
  /** all issues under their sections, where new ones find their place */
  placing: readonly RowGroup[]
  /** how the rows are arranged */
  order: RowLayout
  words: EditorWords
  /** says a sentence where it is seen, too */
  say: (sentence: string) => void
  announce: (sentence: string) => void
  mayEdit: boolean
}

/** Which number of its section an issue is once it has moved. */
const placeOf = ({ issueId, after }: CellChange, { issues }: RowGroup) =>
  1 + issues.filter(({ id, cells }) => id !== issueId && cells.sort_key < String(after)).length

const newId = () => crypto.randomUUID()

/** Adding, moving, removing and restoring issues; each is one change of one cell. */
export function useRows(parts: Parts) {
  const { draft, steps, selection, groups, placing, order, words, announce } = parts
  const rowWords = words.editor.row
  const [lastRemoved, setLastRemoved] = useState<string | null>(null)
  const groupOf = (issueId: string, among = groups) =>
    among.find((group) => group.issues.some((issue) => issue.id === issueId))

  const add = (section: string | null) => {
    const group = placing.find(({ key }) => key === section)
    const change = additionOf(draft.latest.current.issues, group, newId)
    steps.make([change])
    selection.select({ row: change.issueId, column: 'reference' }, true)
    return change.issueId
  }
  const move = (issue: DraftIssue, by: -1 | 1) => {
    if (!parts.mayEdit) return parts.say(words.editor.readOnly.role)
    const name = issueName(issue.cells, words)
    const refusal = whyNotMoved(order, name, words)
    if (refusal !== null) return parts.say(refusal)
    const group = groupOf(issue.id, placing)
    const shown = groupOf(issue.id)?.issues
    const change = group && shown && stepOf(group, issue.id, { by, newId, shown })
    if (!change) return
    steps.make([change])
    const n = placeOf(change, group)
    announce(fill(rowWords.moved, { issue: name, n, section: group.heading }))
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
    const here = groupOf(row, placing) ?? placing.find(({ key }) => row === `add:${key ?? ''}`)
    return add((here ?? placing.at(-1))?.key ?? null)
  }
  return { add, addHere, move, remove, restore, takeBack, lastRemoved }
}
