import type { ThreadMark } from '@/lib/domain/comments'

/** What a cell shows of its comments. */
export type CellComments = {
  /** comments in open threads */
  count: number
  unread: number
  objections: readonly ({ thread: string } & NonNullable<ThreadMark['objection']>)[]
}

/** The comments of a row, by column; those on the issue as a whole stand with its reference. */
export type RowComments = ReadonlyMap<string, CellComments>
