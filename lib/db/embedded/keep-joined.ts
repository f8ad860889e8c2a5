import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'

/** A part in the use of the server: the connection that counts it, and the server's port. */
export type Joined = { client: pg.Client; port: number }

type Keeping = {
  join: () => Promise<Joined>
  log: (line: string) => void
}

const FIRST_WAIT_MS = 500
const LONGEST_WAIT_MS = 30_000

/**
 * Keeps a part in the use of the server for as long as its process wants it: when the connection is
 * cut, as after a crash of the server alone, it joins again, which starts the server if need be.
 * @param first the part as it was joined
 * @param keeping how to join again, and whom to tell
 * @returns the connection to give up at the end; after that nothing joins any more
 */
export const keepJoined = (first: Joined, { join, log }: Keeping) => {
  let held = first
  let back: Promise<void> = Promise.resolve()
  const ending = new AbortController()
  const { signal } = ending

  const joinAgain = async () => {
    for (let wait = FIRST_WAIT_MS; !signal.aborted; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
      try {
        return await join()
      } catch (error) {
        log(error instanceof Error ? error.message : String(error))
        await sleep(wait, undefined, { ref: false, signal }).catch(() => {})
      }
    }
    return undefined
  }
  const comeBack = async () => {
    if (signal.aborted) return
    log('The embedded database has stopped: starting it again')
    const joined = await joinAgain()
    if (joined === undefined) return
    watch(joined)
    log('The embedded database is back')
  }
  const watch = (joined: Joined) => {
    held = joined
    joined.client.once('end', () => {
      back = comeBack()
    })
  }
  watch(first)

  return {
    giveUp: async (): Promise<pg.Client> => {
      ending.abort()
      // A server that is just being started again must be stopped like any other.
      await back
      return held.client
    },
  }
}
