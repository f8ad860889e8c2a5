import { AsyncLocalStorage } from 'node:async_hooks'
import type { Handle } from './kept/render-whole'

/** Milliseconds without a request to Next, in which what a reader who left had begun comes to its end. */
const QUIET = 2_000
/** On Node 24 following costs nothing. */
const IS_COSTLY = Number.parseInt(process.versions.node, 10) < 24

const used = new Set<AsyncLocalStorage<unknown>>()

const noting = <F extends (...args: never[]) => unknown>(method: F): F =>
  new Proxy(method, {
    apply: (target, storage, args) => {
      used.add(storage)
      return Reflect.apply(target, storage, args)
    },
  })

/**
 * Notes which storages of asynchronous context come into use. It is called once, before Next is
 * loaded.
 */
export function noteStorages(): void {
  if (!IS_COSTLY) return
  const { prototype } = AsyncLocalStorage
  prototype.run = noting(prototype.run)
  prototype.enterWith = noting(prototype.enterWith)
}

function rest(): void {
  for (const storage of used) storage.disable()
  used.clear()
}

/**
 * Lets the process rest from following asynchronous context while Next has nothing to do. Until Node
 * 24 that costs each answer of the process, also those that Next never sees, a quarter of its time,
 * from the first page that Next renders on (decision 0133); a storage that is used again is on again.
 * @param handle what hands a request to Next
 */
export function restBetween(handle: Handle): Handle {
  if (!IS_COSTLY) return handle
  let busy = 0
  let timer: NodeJS.Timeout | undefined
  return async (request, response) => {
    busy += 1
    clearTimeout(timer)
    try {
      await handle(request, response)
    } finally {
      busy -= 1
      if (busy === 0) timer = setTimeout(rest, QUIET).unref()
    }
  }
}
