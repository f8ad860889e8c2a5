import type { Answer } from '@/components/matrix-editor/model/calls'

/** The verbs are ours and typed; what they answer is not checked a second time here. */
const asAnswered = <T>(body: unknown) => body as T

/** Nothing where it is no JSON. Where the line is cut meanwhile it throws what fetch throws. */
async function jsonOf(response: Response): Promise<unknown> {
  const text = await response.text()
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const messageIn = (body: unknown): string | null =>
  typeof body === 'object' && body !== null && 'message' in body && typeof body.message === 'string'
    ? body.message
    : null

/**
 * How a request to a verb ended. A refusal is only what the door itself has refused, with its
 * sentence: on the way stand portals, proxies and balancers that answer 403 or 404 to anything, and
 * what they say is no judgement of a change.
 * @param response of the door, or of whatever stands before it
 */
export async function readAnswer<T>(response: Response): Promise<Answer<T>> {
  const body = await jsonOf(response)
  if (response.ok) {
    return body === undefined ? { kind: 'trouble' } : { kind: 'done', value: asAnswered<T>(body) }
  }
  const message = messageIn(body)
  if (message === null || response.status === 429 || response.status >= 500) {
    return { kind: 'trouble' }
  }
  return response.status === 401 ? { kind: 'signed-out' } : { kind: 'refused', message }
}
