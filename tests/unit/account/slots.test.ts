import { expect, test } from 'vitest'
import { AT_ONCE, inSlot } from '@/lib/account/slots'

test('at most four passwords are hashed at once, in the order of asking, and a failure frees its slot', async () => {
  let running = 0
  let most = 0
  const order: number[] = []
  const work = (index: number) => async () => {
    running += 1
    most = Math.max(most, running)
    order.push(index)
    await new Promise((resolve) => setTimeout(resolve, 5))
    running -= 1
    if (index % 3 === 0) throw new Error('broken')
    return index
  }
  const all = await Promise.allSettled(
    Array.from({ length: 20 }, (_, index) => inSlot('hashing', work(index))),
  )
  expect(AT_ONCE.hashing).toBe(4)
  expect(most).toBe(4)
  expect(order).toEqual(Array.from({ length: 20 }, (_, index) => index))
  expect(all.filter(({ status }) => status === 'rejected')).toHaveLength(7)
  expect(await inSlot('hashing', () => Promise.resolve('free'))).toBe('free')
})
