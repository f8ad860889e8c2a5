import { z } from 'zod'
import { type CellKey, cellSchemas } from './columns'
import { proposalSchema } from './records'
import { statedTextSchema } from './text'
import { type Level, levelSchema } from './vocabulary'

/** Characters (UTF-16 units) that one comment holds at the most. */
export const LONGEST_COMMENT = 4_000

/** The schema of a comment's text. */
export const commentTextSchema = statedTextSchema(LONGEST_COMMENT)

/** The columns to whose level one may object. */
export const OBJECTED = ['concern', 'residual_concern'] as const
export type ObjectedColumn = (typeof OBJECTED)[number]

/**
 * Tells whether a column holds a level to which one may object.
 * @param column a column's key; null for the issue as a whole
 */
export const mayObjectTo = (column: string | null): column is ObjectedColumn =>
  OBJECTED.some((one) => one === column)

/** The columns whose cells can be commented on. */
export type CommentedColumn = Exclude<CellKey, 'sort_key'>

/**
 * Tells whether a name is that of a column whose cells can be commented on.
 * @param name anything
 */
export const isCommented = (name: string): name is CommentedColumn =>
  Object.hasOwn(cellSchemas, name) && name !== 'sort_key'

/** The column of a thread; null for the issue as a whole. */
export const threadColumnSchema = z
  .string()
  .refine(isCommented, 'names no column that can be commented on.')
  .nullable()
export const objectionSchema = levelSchema.nullable()
/** The proposal of a thread; null where it is on none of its own. */
export const threadProposalSchema = proposalSchema.shape.id.nullable()

export type Writer = { id: string; name: string }

/** One comment, as staff read it. */
export type Comment = {
  id: string
  /** the order in which comments were said, which a read mark names */
  sequence: number
  by: Writer
  /** null once its author has withdrawn it */
  text: string | null
  /** ISO 8601 */
  at: string
  editedAt: string | null
}

/**
 * The level that the author of an objection would set, and the one that stood when they objected;
 * null where a proposal had none.
 */
export type Objection = { level: Level; stood: Level | null }

/** A proposal by its id, with its tag and document as they were when the thread was begun. */
export type ThreadProposal = { id: string; tag: string | null; document: string | null }

/** An objection that is open, as whoever publishes must know it. */
export type OpenObjection = Objection & {
  thread: string
  issueId: string
  column: ObjectedColumn | 'proposals'
  proposal: ThreadProposal | null
  by: string
}

/** What was said of an issue, or of one of its cells. */
export type Thread = {
  id: string
  issueId: string
  /** null for the issue as a whole */
  column: CommentedColumn | null
  /** the one of its proposals that it is on */
  proposal: ThreadProposal | null
  by: Writer
  objection: Objection | null
  resolved: { by: string; at: string } | null
  /** whether whoever asks may resolve and reopen it */
  mayResolve: boolean
  comments: Comment[]
  /** the sequence of the last comment that whoever asks has read */
  seen: number
}

/** What was said of one issue, and who can be mentioned there. */
export type IssueTalk = { threads: Thread[]; people: Writer[] }

/** What a matrix shows of a thread that is open, or in which something is new. */
export type ThreadMark = {
  id: string
  issueId: string
  column: CommentedColumn | null
  proposal: ThreadProposal | null
  open: boolean
  /** comments that were not withdrawn */
  comments: number
  /** comments that whoever asks has not read */
  unread: number
  /** whether one of those names whoever asks */
  mentioned: boolean
  /** only while it is open */
  objection: { level: Level; by: string } | null
  /** the first of what is new */
  first: { by: string; at: string; text: string } | null
  /** the sequence of the last comment */
  last: number
}
