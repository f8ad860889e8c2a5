import { useState } from 'react'
import type { CellChange } from '@/lib/domain/cell-change'
import type { DraftIssue } from '@/lib/domain/draft'
import { type Bulk, blank, bulkOf, bulkSentence, type CellWish, type Wanted } from '../model/bulk'
import { bulkName } from '../model/bulk-name'
import type { Edit } from '../model/make-change'
import type { RangeCells } from '../model/range'
import type { WordSource } from '../model/value-words'
import { type EditorView, type GridColumn, holdsValue } from '../model/view'
import type { useDraft } from './use-draft'
import type { useRanges } from './use-ranges'
import type { useSelection } from './use-selection'
import type { useSteps } from './use-steps'

type Parts = {
  draft: ReturnType<typeof useDraft>
  steps: ReturnType<typeof useSteps>
  selection: ReturnType<typeof useSelection>
  ranges: ReturnType<typeof useRanges>
  columns: readonly GridColumn[]
  /** the issues of the view in their order */
  order: readonly string[]
  setting: { view: EditorView; mayEdit: boolean }
  source: WordSource
  announce: (sentence: string) => void
}

type Act = { one: string; other: string }

const valueIn = (issue: DraftIssue, column: GridColumn): Wanted => ({
  value: holdsValue(column) ? issue.cells[column.key] : null,
})

/** What is done to all selected cells at once; each act is one step. */
export function useRangeActs(parts: Parts) {
  const { draft, steps, selection, ranges, columns, order, setting, source, announce } = parts
  const { words } = source
  const acts = words.editor.range.acts
  const { cell, range } = selection
  const [last, setLast] = useState({ sentence: '', cell, range })

  /** The selected cells, one where no range is. */
  const here = (): RangeCells => ranges.cells ?? oneCell(cell)
  const wish = (cells: RangeCells, wanted: (issue: DraftIssue, column: GridColumn) => Wanted) => {
    const byId = new Map(draft.latest.current.issues.map((issue) => [issue.id, issue]))
    const chosen = columns.filter(({ key }) => cells.columns.includes(key))
    return cells.rows.flatMap((row) => {
      const issue = byId.get(row)
      return issue
        ? chosen.map((column): CellWish => ({ issue, column, wanted: wanted(issue, column) }))
        : []
    })
  }
  const plan = (wishes: readonly CellWish[]) =>
    bulkOf(wishes, { ...setting, issues: draft.latest.current.issues, words })
  const say = (sentence: string) => {
    setLast({ sentence, cell, range })
    announce(sentence)
  }
  const make = (bulk: Bulk, act: Act, added: readonly CellChange[] = []) => {
    const changes = [...added, ...bulk.changes]
    steps.make(changes, bulkName(act, changes, source))
    say(bulkSentence({ ...bulk, changes }, words))
  }
  const clear = () => make(plan(wish(here(), (_, column) => blank(column))), acts.clear)
  /** Fills the range from its first row, or one row from the row above it. */
  const fillDown = () => {
    const cells = here()
    const single = cells.rows.length === 1
    const from = single ? order[order.indexOf(cells.rows[0] ?? '') - 1] : cells.rows[0]
    const first = draft.latest.current.issues.find(({ id }) => id === from)
    if (!first) return say(words.editor.range.nothingAbove)
    const rows = single ? cells.rows : cells.rows.slice(1)
    make(plan(wish({ ...cells, rows }, (_, column) => valueIn(first, column))), acts.fill)
  }
  /**
   * Puts one value into all selected cells of a column, beside what stood in each when it was
   * opened. Returns the sentence if none can take it.
   */
  const fillWith = (edit: Edit, since = (of: Edit): Edit => of): string | null => {
    const cells = { ...here(), columns: [edit.column] }
    const rows = cells.rows.includes(edit.issue.id) ? cells.rows : [edit.issue.id]
    const wishes = wish({ ...cells, rows }, () => ({ value: edit.value })).map((one) => {
      const { issue, value } = since({ ...edit, issue: one.issue })
      return { ...one, issue, wanted: { value } }
    })
    const bulk = plan(wishes)
    if (bulk.changes.length === 0 && bulk.unfit[0]) return bulk.unfit[0].reason
    make(bulk, acts.fill)
    return null
  }
  const isOfHere = last.cell === cell && last.range === range && last.sentence !== ''
  /** what became of the last act, as long as its cells are selected */
  const said = isOfHere ? last.sentence : null
  return { here, plan, make, say, said, clear, fillDown, fillWith }
}

function oneCell(cell: { row: string; column: string } | null): RangeCells {
  return cell ? { rows: [cell.row], columns: [cell.column] } : { rows: [], columns: [] }
}
