import { createHook } from 'node:async_hooks'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { holdATick } from '@/lib/web/front/hold-a-tick'

const collections = 8

beforeAll(() => setFlagsFromString('--allow-natives-syntax --expose-gc'))
afterAll(() => setFlagsFromString('--no-allow-natives-syntax --no-expose-gc'))

const nextTicks = (count: number) => {
  const ticks: object[] = []
  const init = (...[, type, , tick]: [number, string, number, object]) => {
    if (type === 'TickObject') ticks.push(tick)
  }
  const hook = createHook({ init }).enable()
  for (let i = 0; i < count; i += 1) process.nextTick(() => {})
  hook.disable()
  return ticks
}

it('keeps the shape of Node’s ticks through collections of the whole heap', async () => {
  const kept = holdATick()
  // What a weak reference leads to is kept until the end of the turn in which it was made.
  await new Promise((resolve) => setTimeout(resolve, 0))
  const collect = runInNewContext('gc')
  for (let i = 0; i < collections; i += 1) collect()
  const held = kept?.deref()
  expect(held).toBeDefined()
  const haveSameShape = new Function('a', 'b', 'return %HaveSameMap(a, b)')
  const ticks = nextTicks(3)
  expect(ticks).toHaveLength(3)
  for (const tick of ticks) expect(haveSameShape(held, tick)).toBe(true)
  expect(haveSameShape(held, { callback: () => {} })).toBe(false)
})
