import type { CellChange } from '@/lib/domain/cell-change'
import { blankCells, type CellKey, type Cells } from '@/lib/domain/columns'
import type { DraftIssue } from '@/lib/domain/draft'

type Written = { issueId: string; column: string; after: unknown }

const isCell = (column: string, cells: Cells): column is CellKey => Object.hasOwn(cells, column)

function written(issue: DraftIssue, { column, after }: Written): DraftIssue {
  if (column === 'present') {
    return typeof after === 'boolean' ? { ...issue, present: after } : issue
  }
  if (!isCell(column, issue.cells)) return issue
  return { ...issue, cells: { ...issue.cells, [column]: after } }
}

/** The issues after a change, those that it does not touch being the same objects. */
export function withChange(issues: readonly DraftIssue[], change: CellChange | Written) {
  if (issues.some((issue) => issue.id === change.issueId)) {
    return issues.map((issue) => (issue.id === change.issueId ? written(issue, change) : issue))
  }
  const added = addedIssue(change)
  return added ? [...issues, added] : [...issues]
}

/** A change on `present` whose `after` is a row is how an issue comes into being. */
function addedIssue({ issueId, column, after }: Written): DraftIssue | null {
  if (column !== 'present' || !isRow(after)) return null
  return { id: issueId, present: true, slugFixed: false, cells: after }
}

function isRow(after: unknown): after is Cells {
  return typeof after === 'object' && after !== null && 'sort_key' in after
}

/** What a cell holds when it is blank. */
export const blankOf = (column: CellKey): unknown => blankCells('blank', 'a0')[column]

/** Whether two values of cells are the same, as the server compares them. */
export const sameValue = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** The names of a cell's own place, for maps and sets. */
export const cellId = ({ issueId, column }: { issueId: string; column: string }) =>
  `${issueId} ${column}`

/** The issues as they were before a change that is given up. */
export function withoutChange(issues: readonly DraftIssue[], change: CellChange): DraftIssue[] {
  const added = change.column === 'present' && change.before === null
  if (added) return issues.filter((issue) => issue.id !== change.issueId)
  const { issueId, column, before } = change
  return withChange(issues, { issueId, column, after: before })
}
