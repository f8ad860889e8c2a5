import { createHook } from 'node:async_hooks'

let held: WeakKey | undefined

/**
 * Keeps one of Node's ticks for as long as the process lives, so that the shape they all have is
 * never collected: where a few collections of the whole heap meet no tick, each `nextTick` after
 * them is made by the slow way, several times as dear, for good (decision 0134). It is called before
 * anything large is loaded.
 * @returns the tick that is kept, which the caller need not hold
 */
export function holdATick(): WeakRef<WeakKey> | undefined {
  const hook = createHook({
    init: (...[, type, , resource]) => {
      if (type === 'TickObject') held = resource
    },
  })
  hook.enable()
  process.nextTick(() => {})
  hook.disable()
  return held && new WeakRef(held)
}
