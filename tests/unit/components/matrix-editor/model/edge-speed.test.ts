import { expect, test } from 'vitest'
import { edgeSpeed } from '@/components/matrix-editor/model/edge-speed'

test('a drag scrolls at the edges only, faster the further out it is, and never without end', () => {
  const at = (pointer: number) => edgeSpeed(pointer, 100, 500)
  expect([140, 300, 460].map(at)).toEqual([0, 0, 0])
  expect(at(139)).toBeLessThan(0)
  expect(at(461)).toBeGreaterThan(0)
  expect(at(120)).toBeGreaterThan(at(101))
  expect(at(480)).toBeLessThan(at(499))
  expect([at(-5000), at(9000)]).toEqual([-24, 24])
})
