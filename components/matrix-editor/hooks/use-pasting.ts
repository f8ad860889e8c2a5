import { useState } from 'react'
import { type PastePlan, type PasteTarget, pastePlan } from '../model/clipboard/paste-plan'
import { readClipboard } from '../model/clipboard/read-clipboard'
import { addRowId, type RowGroup } from '../model/matrix-rows'
import type { RangeCells } from '../model/range'
import type { WordSource } from '../model/value-words'
import type { EditorView, GridColumn } from '../model/view'
import type { useDraft } from './use-draft'
import type { useRangeActs } from './use-range-acts'
import type { useSelection } from './use-selection'

type Parts = {
  draft: ReturnType<typeof useDraft>
  selection: ReturnType<typeof useSelection>
  acts: ReturnType<typeof useRangeActs>
  groups: readonly RowGroup[]
  /** all issues under their sections, where new ones find their place */
  placing: readonly RowGroup[]
  columns: readonly GridColumn[]
  setting: { view: EditorView; mayEdit: boolean }
  source: WordSource
}

/** Where a paste into the selected cells goes: from the first of them on. */
function targetOf(cells: RangeCells, { draft, groups, placing, columns }: Parts): PasteTarget {
  const [start = ''] = cells.rows
  const order = groups.flatMap(({ issues }) => issues)
  const at = order.findIndex(({ id }) => id === start)
  const latest = new Map(draft.latest.current.issues.map((issue) => [issue.id, issue]))
  const column = columns.findIndex(({ key }) => key === cells.columns[0])
  const begun = placing.find(({ key }) => addRowId(key) === start)
  const last = groups.findLast(({ issues }) => issues.length > 0)?.issues.at(-1)
  return {
    issues: at < 0 ? [] : order.slice(at).flatMap(({ id }) => latest.get(id) ?? []),
    columns: columns.slice(Math.max(0, column)),
    selected: { rows: cells.rows.length, columns: cells.columns.length },
    group:
      begun ??
      placing.find(({ issues }) => issues.some(({ id }) => id === last?.id)) ??
      placing.at(-1),
  }
}

/** Pasting: one cell at once, several after a look at what will change. */
export function usePasting(parts: Parts) {
  const { draft, selection, acts, setting, source } = parts
  const { words } = source
  const [plan, setPlan] = useState<PastePlan | null>(null)

  const make = (made: PastePlan, withNew: boolean) => {
    const unfit = withNew ? [...made.unfit, ...made.unfitAdded] : [...made.unfit]
    const bulk = { changes: [...made.changes], unfit }
    acts.make(bulk, words.editor.range.acts.paste, withNew ? made.added : [])
  }
  const take = (data: { html: string; text: string }) => {
    const rows = readClipboard(data)
    if (!rows || !selection.cell) return
    const target = targetOf(acts.here(), parts)
    const issues = draft.latest.current.issues
    const newId = () => crypto.randomUUID()
    const made = pastePlan(rows, target, { ...setting, issues, words, source, newId })
    const isOneCell = made.size.rows * made.size.columns === 1 && made.added.length === 0
    if (isOneCell || !setting.mayEdit) make(made, false)
    else setPlan(made)
  }
  const close = () => {
    setPlan(null)
    if (selection.cell) selection.leave(null)
  }
  const confirm = (withNew: boolean) => {
    if (plan) make(plan, withNew)
    close()
  }
  return { plan, take, confirm, close }
}
