import type { Draft } from '@/lib/domain/draft'
import type { Answer } from './calls'
import { backOff } from './save-queue'

/** How often in a row a draft was not loaded, and was older than what was known when it was asked for. */
export type Tries = { failed: number; behind: number }
export const noTries: Tries = { failed: 0, behind: 0 }

/** So often in a row, and the server holds an earlier state for good: a backup was restored. */
const SET_BACK = 3

type Loaded = {
  /** of the loaded draft; null where none was loaded */
  revision: number | null
  /** the newest revision of which anything was known when it was asked for, and is now */
  asked: number
  newest: number
}

type Judged = {
  tries: Tries
  fate: 'taken' | 'taken-as-set-back' | 'asked-again'
  /** milliseconds until it is asked for again */
  wait: number
}

/**
 * What is to be done after the draft was asked for.
 * @param tries how often it was not taken before
 * @param loaded what came
 * @returns whether it is taken, and else when it is asked for again
 */
export function judgeLoad(tries: Tries, { revision, asked, newest }: Loaded): Judged {
  if (revision !== null && revision >= newest) {
    return { tries: noTries, fate: 'taken', wait: 0 }
  }
  const isBehind = revision !== null && revision < asked
  const behind = tries.behind + (isBehind ? 1 : 0)
  if (isBehind && behind === SET_BACK) {
    return { tries: noTries, fate: 'taken-as-set-back', wait: 0 }
  }
  const failed = tries.failed + 1
  // Something newer came by another way while this was loaded: at first that is no reason to wait.
  const isOvertaken = revision !== null && !isBehind
  const wait = isOvertaken && failed === 1 ? 0 : backOff(failed)
  return { tries: { failed, behind }, fate: 'asked-again', wait }
}

type Parts = {
  ask: () => Promise<Answer<Draft>>
  /** the newest revision of which anything is known */
  newest: () => number
  /** `isSetBack`: the server holds an earlier state than what was shown */
  take: (draft: Draft, isSetBack: boolean) => void
}

/** Loads the draft anew, one request after the other, and remembers that it is wanted until it was taken. */
export function makeReloader({ ask, newest, take }: Parts) {
  let isWanted = false
  let isHeld = false
  let tries = noTries
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> = Promise.resolve()

  const once = async (): Promise<void> => {
    clearTimeout(timer)
    if (!isWanted || isHeld) return
    isWanted = false
    const asked = newest()
    const answer = await ask()
    // A row that goes would take along the editor that is open in it, and what is typed there.
    if (isHeld) isWanted = true
    else await use(answer.kind === 'done' ? answer.value : null, asked)
  }
  const use = async (draft: Draft | null, asked: number): Promise<void> => {
    const revision = draft?.revision ?? null
    const judged = judgeLoad(tries, { revision, asked, newest: newest() })
    tries = judged.tries
    const { fate, wait } = judged
    if (draft && fate !== 'asked-again') return take(draft, fate === 'taken-as-set-back')
    isWanted = true
    if (wait === 0) return once()
    timer = setTimeout(again, wait)
  }
  /** Asks at once where loading is still wanted, as when the line is good again. */
  function again(): Promise<void> {
    running = running.then(once, once)
    return running
  }
  /** Loads what stands after this call; ends with the first try, which may have failed. */
  const reload = (): Promise<void> => {
    isWanted = true
    return again()
  }
  /** Keeps from loading while an editor is open; what is wanted is loaded afterwards. */
  const hold = (isOpen: boolean) => {
    isHeld = isOpen
    if (!isOpen) void again()
  }
  /** Waits for what is being loaded, and says whether nothing failed to be. */
  const loaded = async (): Promise<boolean> => {
    await again()
    return tries.failed === 0
  }
  const stop = () => clearTimeout(timer)
  return { reload, again, hold, loaded, stop }
}
