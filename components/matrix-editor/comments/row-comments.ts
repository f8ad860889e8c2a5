import type { ThreadMark, ThreadProposal } from '@/lib/domain/comments'

type ShownObjection = NonNullable<ThreadMark['objection']> & {
  thread: string
  proposal: ThreadProposal | null
}

/** What a cell shows of its comments. */
export type CellComments = {
  /** comments in open threads */
  count: number
  unread: number
  objections: readonly ShownObjection[]
}

/** The comments of a row, by column; those on the issue as a whole stand with its reference. */
export type RowComments = ReadonlyMap<string, CellComments>
