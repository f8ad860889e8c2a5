import type { CommentCalls } from '@/components/matrix-editor/comments/comment-calls'
import type { Answer, EditorCalls } from '@/components/matrix-editor/model/calls'
import type { LayoutCalls } from '@/components/matrix-editor/model/layout/layout-calls'
import { readAnswer } from './read-answer'

/** How long a request may take before it counts as lost; it is sent again under the same ids. */
const PATIENCE = 20_000

/** Posts to the door as the person whose page it is: it refuses anyone else who signs in beside it. */
function doorOf(person: string) {
  return async <T>(verb: string, body: unknown, leaving = false): Promise<Answer<T>> => {
    try {
      const response = await fetch(`/api/staff/${verb}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Plenary-Person': person },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(PATIENCE),
        // It goes out even while the page is being left.
        keepalive: leaving,
      })
      return await readAnswer<T>(response)
    } catch {
      return { kind: 'offline' }
    }
  }
}

/**
 * The verbs that the editor of one assembly calls.
 * @param assembly its key
 * @param person whose page it is
 */
export function editorCalls(assembly: string, person: string): EditorCalls {
  const post = doorOf(person)
  return {
    save: (changes) => post('save-changes', { assembly, changes }),
    settle: (settlement) => post('settle-set-aside', { assembly, ...settlement }),
    keepRating: (rating) => post('keep-rating', { assembly, ...rating }),
    history: (cell) => post('list-cell-history', { assembly, ...cell }),
    restore: (wish) => post('restore-matrix', { assembly, ...wish }),
    add: (verb, input) => post(verb, input),
    reload: () => post('get-matrix', { assembly }),
    changesSince: (revision) => post('changes-since', { assembly, revision }),
  }
}

/** The verbs by which the editor of one assembly keeps how it looks. */
export function callsOfLayout(assembly: string, person: string): Omit<LayoutCalls, 'onOpened'> {
  const post = doorOf(person)
  return {
    keep: (kept) => post('keep-layout', { assembly, kept }, true),
    saveView: (wish) => post('save-view', { assembly, ...wish }),
    listViews: () => post('list-saved-views', { assembly }),
    removeView: (id) => post('remove-view', { assembly, id }),
  }
}

/** The verbs of the comments on one assembly's matrix. */
export function callsOfComments(assembly: string, person: string): CommentCalls {
  const post = doorOf(person)
  return {
    threads: () => post('list-threads', { assembly }),
    of: (issueId) => post('list-comments', { assembly, issueId }),
    post: (comment) => post('post-comment', { assembly, ...comment }),
    edit: (edit) => post('edit-comment', { assembly, ...edit }),
    withdraw: (id) => post('withdraw-comment', { assembly, id }),
    resolve: (thread, resolved) => post('resolve-thread', { assembly, thread, resolved }),
    markRead: (read) => post('mark-read', { assembly, read }),
  }
}
