import { createContext, useContext } from 'react'
import type { CommentedColumn, ThreadMark } from '@/lib/domain/comments'
import type { CommentCalls, ReadThreads } from './comment-calls'

/** What is commented on: null is the issue as a whole; one of the proposals in its cell by its id. */
export type About = { column: CommentedColumn | null; proposal: string | null }

/** What comments are about: an issue, one of its cells, or one of its proposals. */
export type Place = About & {
  issueId: string
  /** the thread that is looked for */
  thread?: string
}

/** That something was said, and where; of all issues where it is not known. */
export type Heard = { n: number; issues: ReadonlySet<string> | null }

export type Commenting = {
  calls: CommentCalls
  /** the id of whoever is signed in */
  me: string
  marks: readonly ThreadMark[]
  heard: Heard
  /** looks at what is new once more */
  refresh: () => void
  noteRead: (read: ReadThreads) => void
}

export const CommentsContext = createContext<Commenting | null>(null)

/** The comments of the matrix that a component stands in. */
export function useCommenting(): Commenting {
  const commenting = useContext(CommentsContext)
  if (!commenting) throw new Error('This component stands in the matrix editor only.')
  return commenting
}

/** Opens the comments of a place; it stays the same for the life of the editor. */
export const OpenCommentsContext = createContext<(place: Place) => void>(() => undefined)
