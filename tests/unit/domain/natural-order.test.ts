import fc from 'fast-check'
import { expect, it } from 'vitest'
import { naturalOrder } from '@/lib/domain/natural-order'

it('numbers in texts sort by their value', () => {
  expect(['Annex 10', 'annex 2', 'Annex 1'].sort(naturalOrder)).toEqual([
    'Annex 1',
    'annex 2',
    'Annex 10',
  ])
})

it('only equal texts share a place', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(naturalOrder(a, b) === 0).toBe(a === b)
      expect(Math.sign(naturalOrder(a, b))).toBe(-Math.sign(naturalOrder(b, a)) || 0)
    }),
  )
})
