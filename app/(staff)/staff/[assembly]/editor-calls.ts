import type { CommentCalls } from '@/components/matrix-editor/comments/comment-calls'
import type { Answer, EditorCalls } from '@/components/matrix-editor/model/calls'
import type { LayoutCalls } from '@/components/matrix-editor/model/layout/layout-calls'

/** How long a request may take before it counts as lost; it is sent again under the same ids. */
const PATIENCE = 20_000

/** The verbs are ours and typed; what they answer is not checked a second time here. */
async function bodyOf<T>(response: Response): Promise<T> {
  return (await response.json()) as T
}

async function refusalOf(response: Response, unexpected: string): Promise<string> {
  try {
    const { message } = await bodyOf<{ message?: string }>(response)
    return message ?? unexpected
  } catch {
    return unexpected
  }
}

async function answerOf<T>(response: Response, unexpected: string): Promise<Answer<T>> {
  if (response.ok) return { kind: 'done', value: await bodyOf<T>(response) }
  if (response.status === 401) return { kind: 'signed-out' }
  if (response.status === 429 || response.status >= 500) return { kind: 'trouble' }
  return { kind: 'refused', message: await refusalOf(response, unexpected) }
}

/** Posts to the door as the person whose page it is: it refuses anyone else who signs in beside it. */
function doorOf(person: string, unexpected: string) {
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
      return await answerOf<T>(response, unexpected)
    } catch {
      return { kind: 'offline' }
    }
  }
}

/**
 * The verbs that the editor of one assembly calls.
 * @param assembly its key
 * @param person whose page it is
 * @param unexpected the sentence for an answer that says nothing
 */
export function editorCalls(assembly: string, person: string, unexpected: string): EditorCalls {
  const post = doorOf(person, unexpected)
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
export function callsOfLayout(
  assembly: string,
  person: string,
  unexpected: string,
): Omit<LayoutCalls, 'onOpened'> {
  const post = doorOf(person, unexpected)
  return {
    keep: (kept) => post('keep-layout', { assembly, kept }, true),
    saveView: (wish) => post('save-view', { assembly, ...wish }),
    listViews: () => post('list-saved-views', { assembly }),
    removeView: (id) => post('remove-view', { assembly, id }),
  }
}

/** The verbs of the comments on one assembly's matrix. */
export function callsOfComments(
  assembly: string,
  person: string,
  unexpected: string,
): CommentCalls {
  const post = doorOf(person, unexpected)
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
