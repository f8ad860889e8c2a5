import type { ThreadMark } from '@/lib/domain/comments'
import type { DraftIssue } from '@/lib/domain/draft'
import { NO_MARKS, type RowMarks } from '../grid/row-marks'
import type { CellComments, RowComments } from './row-comments'

const NONE: CellComments = { count: 0, unread: 0, objections: [] }

const withThread = (cell: CellComments, mark: ThreadMark): CellComments => ({
  count: cell.count + (mark.open ? mark.comments : 0),
  unread: cell.unread + mark.unread,
  objections: mark.objection
    ? [...cell.objections, { thread: mark.id, proposal: mark.proposal, ...mark.objection }]
    : cell.objections,
})

/** What some threads hold together. */
export const commentsOn = (marks: readonly ThreadMark[]): CellComments =>
  marks.reduce(withThread, NONE)

/** The column in which the mark of a thread stands. */
export const markedColumn = (column: string | null) => column ?? 'reference'

/** The issues on which proposals stand, by the proposal's id. */
export type Standing = Readonly<Record<string, readonly string[]>>

/**
 * Finds on which issues the proposals stand that something is said of.
 * @param marks the threads of the matrix
 * @param issues its issues
 */
export function standingOf(marks: readonly ThreadMark[], issues: readonly DraftIssue[]): Standing {
  const said = new Set(marks.flatMap(({ proposal }) => proposal?.id ?? []))
  const found: Record<string, string[]> = {}
  if (said.size === 0) return found
  for (const { id, present, cells } of issues) {
    if (!present) continue
    for (const proposal of cells.proposals) {
      if (said.has(proposal.id)) found[proposal.id] = [...(found[proposal.id] ?? []), id]
    }
  }
  return found
}

/** What is said of a proposal stands wherever it does, and where it was said. */
function rowsOf({ issueId, proposal }: ThreadMark, standing: Standing): ReadonlySet<string> {
  return new Set([issueId, ...(proposal ? (standing[proposal.id] ?? []) : [])])
}

/** A row that only has comments keeps one object, so that it is not drawn anew at each save. */
type Marked = { comments: RowComments; alone: RowMarks }

/**
 * Counts the comments of each cell.
 * @param marks the threads of the matrix
 * @param standing the issues on which the proposals stand that something is said of
 * @returns by issue
 */
export function commentsByRow(
  marks: readonly ThreadMark[],
  standing: Standing,
): ReadonlyMap<string, Marked> {
  const rows = new Map<string, Map<string, CellComments>>()
  for (const mark of marks) {
    for (const id of rowsOf(mark, standing)) {
      const row = rows.get(id) ?? new Map<string, CellComments>()
      rows.set(id, row)
      const column = markedColumn(mark.column)
      row.set(column, withThread(row.get(column) ?? NONE, mark))
    }
  }
  return new Map(
    [...rows].map(([id, comments]) => [id, { comments, alone: { ...NO_MARKS, comments } }]),
  )
}

/**
 * The issues with an objection that is open.
 * @param rows the comments of each row
 */
export const objectedIn = (rows: ReadonlyMap<string, Marked>): ReadonlySet<string> =>
  new Set(
    [...rows].flatMap(([id, { comments }]) =>
      [...comments.values()].some(({ objections }) => objections.length > 0) ? [id] : [],
    ),
  )

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
