import type { ThreadMark } from '@/lib/domain/comments'
import { NO_MARKS, type RowMarks } from '../grid/row-marks'
import type { CellComments, RowComments } from './row-comments'

const NONE: CellComments = { count: 0, unread: 0, objections: [] }

const withThread = (cell: CellComments, mark: ThreadMark): CellComments => ({
  count: cell.count + (mark.open ? mark.comments : 0),
  unread: cell.unread + mark.unread,
  objections: mark.objection
    ? [...cell.objections, { thread: mark.id, ...mark.objection }]
    : cell.objections,
})

/** The column in which the mark of a thread stands. */
export const markedColumn = (column: string | null) => column ?? 'reference'

/** A row that only has comments keeps one object, so that it is not drawn anew at each save. */
type Marked = { comments: RowComments; alone: RowMarks }

/**
 * Counts the comments of each cell.
 * @param marks the threads of the matrix
 * @returns by issue
 */
export function commentsByRow(marks: readonly ThreadMark[]): ReadonlyMap<string, Marked> {
  const rows = new Map<string, Map<string, CellComments>>()
  for (const mark of marks) {
    const row = rows.get(mark.issueId) ?? new Map<string, CellComments>()
    rows.set(mark.issueId, row)
    const column = markedColumn(mark.column)
    row.set(column, withThread(row.get(column) ?? NONE, mark))
  }
  return new Map(
    [...rows].map(([id, comments]) => [id, { comments, alone: { ...NO_MARKS, comments } }]),
  )
}

/** The marks of each row, with its comments. */
export function withComments(
  marks: ReadonlyMap<string, RowMarks>,
  comments: ReadonlyMap<string, Marked>,
): ReadonlyMap<string, RowMarks> {
  if (comments.size === 0) return marks
  const all = new Map(marks)
  for (const [id, marked] of comments) {
    const own = marks.get(id)
    all.set(id, own ? { ...own, comments: marked.comments } : marked.alone)
  }
  return all
}
