import type { CellChange } from '@/lib/domain/cell-change'
import type { DraftIssue } from '@/lib/domain/draft'
import { type Bulk, type BulkSetting, bulkOf, type CellWish, type Unfit } from '../bulk'
import { withChange } from '../draft-edits'
import type { RowGroup } from '../matrix-rows'
import { additionOf } from '../row-changes'
import type { WordSource } from '../value-words'
import type { GridColumn } from '../view'
import type { PastedCell } from './html-table'
import { wishOf } from './read-value'

/** Where a paste goes: from a cell on, or into the cells of a range. */
export type PasteTarget = {
  /** the issues from the first selected one on; none where a new one is begun */
  issues: readonly DraftIssue[]
  /** the columns from the first selected one on */
  columns: readonly GridColumn[]
  /** how many of them are selected */
  selected: { rows: number; columns: number }
  /** where new issues go */
  group: RowGroup | undefined
}

/** What a paste would do; nothing of it is done yet. */
export type PastePlan = {
  changes: readonly CellChange[]
  unfit: readonly Unfit[]
  /** the issues that begin past the last one, one a row */
  added: readonly CellChange[]
  unfitAdded: readonly Unfit[]
  /** columns that reach past the last one */
  beyond: number
  /** the cells that were copied in */
  size: { rows: number; columns: number }
}

/** One cell that was copied fills the range; a block keeps its shape. */
function laidOut(rows: readonly (readonly PastedCell[])[], { selected }: PasteTarget) {
  const [only] = rows[0] ?? []
  const isOne = rows.length === 1 && rows[0]?.length === 1
  if (!isOne || !only) return rows
  return Array.from({ length: selected.rows || 1 }, () =>
    Array.from({ length: selected.columns }, () => only),
  )
}

type Setting = BulkSetting & { source: WordSource; newId: () => string }

const wishesOf =
  (columns: readonly GridColumn[], source: WordSource) =>
  (issue: DraftIssue, row: readonly PastedCell[]): CellWish[] =>
    row.flatMap((cell, at) => {
      const column = columns[at]
      return column ? wishOf(cell, { issue, column }, source) : []
    })

/** New issues, each one change, with what was pasted into it. */
function additions(
  rows: readonly (readonly PastedCell[])[],
  { columns, group }: PasteTarget,
  setting: Setting,
) {
  const wishes = wishesOf(columns, setting.source)
  let { issues } = setting
  let section = group
  const added: CellChange[] = []
  const unfit: Unfit[] = []
  for (const row of rows) {
    const blank = additionOf(issues, section, setting.newId)
    const issue = withChange(issues, blank).at(-1)
    if (!issue) break
    const bulk = bulkOf(wishes(issue, row), { ...setting, issues })
    const filled = bulk.changes.reduce<readonly DraftIssue[]>(withChange, [issue])[0] ?? issue
    added.push(additionWith(blank, filled))
    unfit.push(...bulk.unfit)
    issues = [...issues, filled]
    if (section) section = { ...section, issues: [...section.issues, filled] }
  }
  return { added, unfit }
}

function additionWith({ id, issueId }: CellChange, { cells }: DraftIssue): CellChange {
  return { id, issueId, column: 'present', before: null, after: cells }
}

/**
 * Works out what a paste would do.
 * @param copied the cells that were copied
 * @param target where they go
 * @param setting the draft, and what the person may edit where
 */
export function pastePlan(
  copied: readonly (readonly PastedCell[])[],
  target: PasteTarget,
  setting: Setting,
): PastePlan {
  const rows = laidOut(copied, target)
  const { issues, columns } = target
  const ofRow = wishesOf(columns, setting.source)
  const wishes = issues.slice(0, rows.length).flatMap((issue, at) => ofRow(issue, rows[at] ?? []))
  const bulk: Bulk = bulkOf(wishes, setting)
  const past = setting.mayEdit ? rows.slice(issues.length) : []
  const begun = additions(past, target, setting)
  const width = Math.max(0, ...rows.map((row) => row.length))
  return {
    ...bulk,
    added: begun.added,
    unfitAdded: begun.unfit,
    beyond: Math.max(0, width - columns.length),
    size: { rows: rows.length, columns: Math.min(width, columns.length) },
  }
}
