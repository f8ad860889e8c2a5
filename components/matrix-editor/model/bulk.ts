import type { CellChange } from '@/lib/domain/cell-change'
import type { CellKey, Column } from '@/lib/domain/columns'
import type { DraftIssue } from '@/lib/domain/draft'
import { fill, fillCount } from '../../ui/fill'
import { addressAfter } from './address-after'
import { blankOf, sameValue } from './draft-edits'
import type { EditorWords } from './editor-words'
import { changeOf } from './make-change'
import { issueName } from './value-words'
import { type EditorView, type GridColumn, holdsValue, readOnlyReason } from './view'

/** What a cell is to hold, or the sentence why what was asked for does not fit it. */
export type Wanted = { value: unknown } | { fault: string }
export type CellWish = { issue: DraftIssue; column: GridColumn; wanted: Wanted }

/** A cell that stays as it is, and why. */
export type Unfit = { issue: string; column: string; reason: string }
export type Bulk = { changes: CellChange[]; unfit: Unfit[] }

export type BulkSetting = {
  issues: readonly DraftIssue[]
  view: EditorView
  mayEdit: boolean
  words: EditorWords
}

type ValueColumn = Column & { key: CellKey }

/** Of the proposals an Outcomes Matrix writes the fate alone, one by one in their panel. */
export const isFateOnly = (column: GridColumn, view: EditorView) =>
  column.key === 'proposals' && view !== 'issues'

function refusalOf({ issue, column }: CellWish, setting: BulkSetting): string | null {
  const { readOnly, panel, range } = setting.words.editor
  const reason = readOnlyReason(column, issue, setting)
  if (reason !== null) return readOnly[reason]
  if (isFateOnly(column, setting.view)) return panel.fateOnly
  return holdsValue(column) ? null : range.noValue
}

function changeOrFault(wish: CellWish, column: ValueColumn, setting: BulkSetting) {
  if ('fault' in wish.wanted) return wish.wanted
  const { value } = wish.wanted
  if (column.kind === 'slug' && (value === null || value === '')) {
    return { fault: setting.words.editor.range.addressNeeded }
  }
  return changeOf({ issue: wish.issue, column: column.key, value }, setting.issues, setting.words)
}

/**
 * The changes of many cells at once; what a cell cannot take is left out, with the reason.
 * @param wishes the cells, and what each is to hold
 * @param setting the draft's issues, and what the person may edit where
 */
export function bulkOf(wishes: readonly CellWish[], setting: BulkSetting): Bulk {
  const { words } = setting
  const bulk: Bulk = { changes: [], unfit: [] }
  const known = [...setting.issues]
  const leaveOut = ({ issue, column }: CellWish, reason: string) => {
    const headings: Readonly<Record<string, string>> = words.columns
    const heading = headings[column.key] ?? words.editor.compare.headings.change
    bulk.unfit.push({ issue: issueName(issue.cells, words), column: heading, reason })
  }
  const withAddress = (issue: DraftIssue, change: CellChange) => {
    const slug = addressAfter(issue, change, known)
    if (slug === null) return
    const made = changeOf({ issue, column: 'id', value: slug }, known, words)
    if ('fault' in made) return
    bulk.changes.push(made.change)
    known.push({ ...issue, cells: { ...issue.cells, id: slug } })
  }
  for (const wish of wishes) {
    const refusal = refusalOf(wish, setting)
    const { column } = wish
    if (refusal !== null || !holdsValue(column)) {
      leaveOut(wish, refusal ?? words.editor.range.noValue)
      continue
    }
    const made = changeOrFault(wish, column, setting)
    if ('fault' in made) leaveOut(wish, made.fault)
    else if (!sameValue(made.change.before, made.change.after)) {
      bulk.changes.push(made.change)
      withAddress(wish.issue, made.change)
    }
  }
  return bulk
}

/** What makes a cell blank. */
export const blank = (column: GridColumn): Wanted => ({
  value: !holdsValue(column) || column.kind === 'slug' ? null : blankOf(column.key),
})

const counted = (unfit: readonly Unfit[]) => {
  const counts = new Map<string, number>()
  for (const { reason } of unfit) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return [...counts]
}

/** Says how many cells were changed, how many were left out, and why. */
export function bulkSentence({ changes, unfit }: Bulk, words: EditorWords): string {
  const { range } = words.editor
  const done = fillCount(range.changed, changes.length)
  if (unfit.length === 0) return done
  const why = counted(unfit).map(([reason, n]) => fill(range.because, { n, reason }))
  return `${done} ${fillCount(range.leftOut, unfit.length)} ${why.join(' ')}`
}
