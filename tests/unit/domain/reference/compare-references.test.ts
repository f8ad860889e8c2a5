import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareReferences } from '@/lib/domain/reference/compare-references'

const inOrder = [
  'Resolution 2',
  'Res 10',
  'Res 64 (Rev. Dubai, 2012)',
  'Resolution 64 (Rev. Hammamet, 2016)',
  'RES 101',
  'Decision 5',
  'Opinion 1',
  'Art. 3.7',
  'Art. 3A',
  'CS 165',
  'CV 334',
  'Question 9/13',
  '[AFCP-1]',
  '[AFCP-10]',
  'COM6/4',
  '42A2',
  '42A10',
  'NEW (AI)',
  'NEW (DPI)',
  'Proposal (OTT)',
  '',
]

it('references sort as people sort them, blank ones last', () => {
  expect([...inOrder].reverse().sort(compareReferences)).toEqual(inOrder)
  expect([null, 'Res 10', null, 'Res 2'].sort(compareReferences)).toEqual([
    'Res 2',
    'Res 10',
    null,
    null,
  ])
})

it('the order is the same from whichever side', () => {
  const text = fc.oneof(fc.constantFrom(...inOrder), fc.string())
  fc.assert(
    fc.property(text, text, text, (a, b, c) => {
      expect(Math.sign(compareReferences(a, b))).toBe(-Math.sign(compareReferences(b, a)) || 0)
      const sorted = [a, b, c].sort(compareReferences)
      expect([c, a, b].sort(compareReferences)).toEqual(sorted)
    }),
  )
})
