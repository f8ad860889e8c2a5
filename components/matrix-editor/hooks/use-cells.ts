import { useRef } from 'react'
import type { CellChange } from '@/lib/domain/cell-change'
import type { CellKey } from '@/lib/domain/columns'
import type { DraftIssue } from '@/lib/domain/draft'
import { NO_SPREAD, type Spread } from '@/lib/domain/shared-proposals'
import type { EditorActions } from '../editor-context'
import { goneOnIn, type TypedStore } from '../kept/typed-store'
import { addressAfter } from '../model/address-after'
import { basedOn } from '../model/based-on'
import { isFateOnly } from '../model/bulk'
import { changesElsewhere } from '../model/changes-elsewhere'
import { blankOf, sameValue } from '../model/draft-edits'
import type { EditorWords } from '../model/editor-words'
import { changeOf, type Edit } from '../model/make-change'
import { type EditorView, type GridColumn, holdsValue, readOnlyReason } from '../model/view'
import type { useDraft } from './use-draft'
import type { Editing, useSelection } from './use-selection'
import type { useSteps } from './use-steps'

type Parts = {
  draft: ReturnType<typeof useDraft>
  steps: ReturnType<typeof useSteps>
  selection: ReturnType<typeof useSelection>
  columns: readonly GridColumn[]
  setting: { view: EditorView; mayEdit: boolean }
  /** puts a value into all selected cells of a column */
  fillWith: (edit: Edit, since: (edit: Edit) => Edit) => string | null
  words: EditorWords
  announce: (sentence: string) => void
  /** what was typed in cells and is not saved */
  typed: TypedStore
}

type Commit = EditorActions['commit']

/** What is changed together with a cell, and how that was opened. */
type More = { others?: readonly CellChange[]; opened?: Editing | null }

/** The edit as it is beside what stood in the cell when it was opened. */
function sinceOpened({ issue, column, value: mine }: Edit, editing: Editing | null): Edit {
  const now = issue.cells[column]
  const { base = now } = editing ?? {}
  const { before, after } = basedOn(column, { base, mine, now })
  return { issue: { ...issue, cells: { ...issue.cells, [column]: before } }, column, value: after }
}

/** The same of any issue of a range: what each held as the one of them was opened. */
const sinceOpenedIn = (opened: Editing | null) => (edit: Edit) => {
  const then = opened?.issues?.find(({ id }) => id === edit.issue.id)
  return sinceOpened(edit, opened && then ? { ...opened, base: then.cells[edit.column] } : null)
}

/** Making changes of what is edited. */
function useWriting({ draft, steps, selection, words, announce }: Parts) {
  const current = (issue: DraftIssue) =>
    draft.latest.current.issues.find(({ id }) => id === issue.id) ?? issue
  const changed = (issue: DraftIssue, column: CellKey, value: unknown) =>
    changeOf({ issue: current(issue), column, value }, draft.latest.current.issues, words)
  const addressFor = (issue: DraftIssue, change: CellChange): CellChange[] => {
    const slug = addressAfter(issue, change, draft.latest.current.issues)
    const made = slug === null ? null : changed(issue, 'id', slug)
    return made && 'change' in made ? [made.change] : []
  }
  const write = (change: CellChange, issue: DraftIssue, more: More = {}) => {
    const { others = [], opened = selection.editing } = more
    const settles = opened?.settles
    if (settles) {
      void draft.settle({ id: settles.id, choice: 'edit', change }).then((sentence) => {
        if (sentence === null) return steps.record([change])
        announce(sentence)
        // Nothing was chosen, so what was typed goes on as an edit like any other.
        return steps.make([change])
      })
      steps.make(others)
    } else {
      const isEdit = !sameValue(change.before, change.after)
      steps.make([...(isEdit ? [change, ...addressFor(issue, change)] : []), ...others])
    }
  }
  return { current, changed, write }
}

/** Opening, saving and leaving cells. */
export function useCells(parts: Parts) {
  const { draft, selection, columns, setting, words, announce } = parts
  const blocked = useRef(false)
  const { current, changed, write } = useWriting(parts)
  const commitAll = (issue: DraftIssue, column: CellKey, value: unknown) => {
    const edit = { issue, column, value }
    const fault = parts.fillWith(edit, sinceOpenedIn(selection.editing))
    if (fault === null) selection.leave(null)
    return fault
  }
  /** Makes one step of an edit, wherever it was opened. Returns the sentence where it is not taken. */
  const save = (edit: Edit, opened: Editing | null, spread: Spread = NO_SPREAD): string | null => {
    const { issues } = draft.latest.current
    const issue = current(edit.issue)
    const made = changeOf(sinceOpened({ ...edit, issue }, opened), issues, words)
    if ('fault' in made) return made.fault
    const others = changesElsewhere(made.change, opened?.issues ?? issues, spread)
    write(made.change, issue, { others, opened })
    return null
  }
  const commit: Commit = (issue, column, { value, next, spread = NO_SPREAD }) => {
    if (next === 'all') return commitAll(issue, column, value)
    const fault = save({ issue, column, value }, selection.editing, spread)
    blocked.current = fault !== null && next === 'blur'
    if (fault !== null) return fault
    if (next === 'blur') selection.blur()
    else selection.leave(next === 'stay' ? null : next)
    return null
  }
  const set = (issue: DraftIssue, column: CellKey, value: unknown) => {
    const made = changed(issue, column, value)
    if ('fault' in made) announce(made.fault)
    else write(made.change, current(issue))
  }
  const refusal = (issue: DraftIssue, column: GridColumn) => {
    const reason = readOnlyReason(column, issue, setting)
    if (reason) announce(words.editor.readOnly[reason])
    return reason !== null
  }
  const columnOf = (key: string | undefined) => columns.find((column) => column.key === key)
  const open = (issue: DraftIssue, key: string, typed: string | null) => {
    const column = columnOf(key)
    if (!column || (column.kind !== 'records' && refusal(issue, column))) return
    const base = new Map(Object.entries(current(issue).cells)).get(key)
    const kept = goneOnIn(parts.typed, { issueId: issue.id, column: key }, typed)
    selection.edit({ typed, base, issues: draft.latest.current.issues, ...kept })
  }
  const clear = (issue: DraftIssue, key: string) => {
    const column = columnOf(key)
    if (!column || !holdsValue(column) || column.kind === 'slug') return
    if (refusal(issue, column)) return
    if (isFateOnly(column, setting.view)) announce(words.editor.panel.fateOnly)
    else set(issue, column.key, blankOf(column.key))
  }
  return { blocked, commit, save, set, open, clear, refusal, changed, columnOf }
}
