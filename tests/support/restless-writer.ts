import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'

/** How a test's client sends to the door: the answer, or null while nobody or a 5xx answers. */
export type Post = (
  verb: string,
  body: unknown,
) => Promise<{ status: number; body: unknown } | null>

/** Makes the door's client of somebody who is signed in at `url`. */
export const postAs =
  (url: string, cookie: string): Post =>
  async (verb, body) => {
    try {
      const answer = await fetch(`${url}/api/staff/${verb}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: url, cookie },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(10_000),
      })
      if (answer.status >= 500) return null
      return { status: answer.status, body: await answer.json() }
    } catch {
      return null
    }
  }

/** Sends until somebody answers, as a browser does that keeps what is not acknowledged. */
export const insist = async (post: Post, verb: string, body: unknown) => {
  for (let sent = 1; ; sent += 1) {
    const answer = await post(verb, body)
    if (answer !== null) return { ...answer, sent }
    await sleep(100)
  }
}

type Place = { assembly: string; issues: readonly string[]; column: string }

/**
 * Somebody who writes into one column of all issues without a pause, one request after the other,
 * and sends the same request again until it is answered.
 */
export const makeWriter = (post: Post, { assembly, issues, column }: Place) => {
  const stands = new Map<string, string | null>()
  const acknowledged: string[] = []
  const refusals: unknown[] = []
  let batches = 0
  let cut = 0
  let stopped = false
  const batch = () =>
    issues.map((issueId) => {
      const before = stands.get(issueId) ?? null
      return { id: randomUUID(), issueId, column, before, after: `${column} ${batches}` }
    })
  const run = async () => {
    while (!stopped) {
      const changes = batch()
      const answer = await insist(post, 'save-changes', { assembly, changes })
      if (answer.status !== 200) refusals.push(answer)
      if (answer.sent > 1) cut += 1
      for (const { id, issueId, after } of changes) {
        acknowledged.push(id)
        stands.set(issueId, after)
      }
      batches += 1
    }
  }
  const running = run()
  return {
    acknowledged,
    refusals,
    stands,
    column,
    batches: () => batches,
    /** requests that were cut off and sent again */
    cut: () => cut,
    stop: () => {
      stopped = true
      return running
    },
  }
}
