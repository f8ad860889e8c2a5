import type { ThreadMark } from '@/lib/domain/comments'
import type { Draft } from '@/lib/domain/draft'
import type { CommentCalls } from './comments/comment-calls'
import type { EditorCalls } from './model/calls'
import type { EditorWords } from './model/editor-words'
import type { LayoutCalls, LayoutStart } from './model/layout/layout-calls'
import type { LiveCalls } from './model/live-calls'
import type { EditorView } from './model/view'

/** What the editor is handed: the draft, what the person may do, and its way to the server. */
export type MatrixEditorProps = {
  draft: Draft
  words: EditorWords
  /** the id of whoever is signed in, under which unsaved changes are kept in the browser */
  person: string
  startView: EditorView
  /** whether the browser was taken for a telephone's, until its width is known */
  startNarrow: boolean
  mayEdit: boolean
  mayPublish: boolean
  signInAddress: string
  /** the build of the site that made the page */
  build: string
  calls: EditorCalls
  /** the way to hear of the others */
  live: LiveCalls
  commentCalls: CommentCalls
  /** the threads that are open or hold something new, and the one that the address names */
  talk: { threads: readonly ThreadMark[]; asked: string | null }
  /** how it looks when it is opened */
  layout: LayoutStart
  layoutCalls: LayoutCalls
  /** the view that is shown now, and the address of the selected issue */
  onView: (view: EditorView, slug?: string) => void
}
