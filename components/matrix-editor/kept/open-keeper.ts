import type { SaveQueue } from '../model/save-queue'
import { storedQueue } from './kept-queue'
import { type KeptKey, lockOf, openKeptStore } from './kept-store'

type Wanted = {
  person: string
  assembly: string
  /** what this page has to keep now */
  now: () => SaveQueue
  /** the browser holds this */
  onKept: (queue: SaveQueue) => void
  /** takes over what a page that is gone has kept, so that `now` holds it too */
  takeOver: (raw: unknown) => void
  /** how many pages of other people have left something here */
  onOthers: (count: number) => void
  signal: AbortSignal
}

/** Holds a lock for as long as the page lives: the browser lets go of it however the page ends. */
const stayAlive = (key: KeptKey, signal: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    const held = () => {
      resolve()
      return new Promise<void>((release) => signal.addEventListener('abort', () => release()))
    }
    navigator.locks.request(lockOf(key), { signal }, held).catch(reject)
  })

/** Runs an act one at a time; whoever asks while it runs shares the next run. */
function oneAtATime(act: () => Promise<void>): () => Promise<void> {
  let next: Promise<void> | null = null
  let last: Promise<void> = Promise.resolve()
  const run = () => {
    next = null
    last = act()
    return last
  }
  return () => {
    next ??= last.then(run, run)
    return next
  }
}

/**
 * Keeps the queue of this page in the browser, and takes over what pages of the same person and
 * assembly have left that are gone: each by exactly one page, since it needs the lock of the page that
 * is gone, which a living page holds.
 * @throws where the browser refuses to keep anything
 */
export async function openKeeper(wanted: Wanted) {
  const { person, assembly, signal } = wanted
  const own: KeptKey = { person, assembly, page: crypto.randomUUID() }
  const isMine = (key: KeptKey) => key.person === person && key.assembly === assembly
  const store = await openKeptStore()
  await stayAlive(own, signal)
  signal.addEventListener('abort', () => store.close())
  const watched = new Set([own.page])

  const write = async (takenOver?: KeptKey) => {
    const queue = wanted.now()
    await store.write(own, storedQueue(queue), takenOver)
    wanted.onKept(queue)
  }
  const inherit = async (key: KeptKey) => {
    const raw = await store.read(key)
    if (raw === undefined || signal.aborted) return
    wanted.takeOver(raw)
    await write(key)
  }
  const watch = (key: KeptKey) => {
    watched.add(key.page)
    // Asked for while its page lives, the lock comes when that page has gone.
    navigator.locks.request(lockOf(key), { signal }, () => inherit(key)).catch(() => undefined)
  }
  /** Looks for what other pages have left since. */
  const look = async () => {
    const keys = await store.list()
    for (const key of keys.filter(isMine)) if (!watched.has(key.page)) watch(key)
    wanted.onOthers(keys.filter((key) => key.person !== person).length)
  }
  return { keep: oneAtATime(write), look }
}
