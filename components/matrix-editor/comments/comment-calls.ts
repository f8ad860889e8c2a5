import type { CommentedColumn, IssueTalk, ThreadMark } from '@/lib/domain/comments'
import type { Level } from '@/lib/domain/vocabulary'
import type { Answer } from '../model/calls'

/** A comment as it is sent; its ids are made once, so that sent twice it is written once. */
export type SentComment = {
  issueId: string
  column: CommentedColumn | null
  proposal: string | null
  thread: string
  id: string
  text: string
  objection: Level | null
}

/** How far threads were read: the sequence of the last comment of each. */
export type ReadThreads = readonly { thread: string; seen: number }[]

/** What the comments ask of the server. */
export type CommentCalls = {
  /** the threads of the matrix that are open or hold something new */
  threads: () => Promise<Answer<ThreadMark[]>>
  /** all that was said of an issue */
  of: (issueId: string) => Promise<Answer<IssueTalk>>
  post: (comment: SentComment) => Promise<Answer<{ sequence: number }>>
  edit: (edit: { id: string; before: string; text: string }) => Promise<Answer<null>>
  withdraw: (id: string) => Promise<Answer<null>>
  resolve: (thread: string, resolved: boolean) => Promise<Answer<null>>
  markRead: (read: ReadThreads) => Promise<Answer<null>>
}
