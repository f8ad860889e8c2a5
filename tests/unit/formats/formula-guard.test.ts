import fc from 'fast-check'
import { expect, it } from 'vitest'
import { guard, unguard } from '@/lib/formats/formula-guard'
import { statedText } from '@/tests/unit/formats/arbitrary-records'

const dangerous = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '  =1', "'=1", "'' @x"]
const wide = ['＝1', '＋1', '－1', '＠x', ' ＝1']
const harmless = ['', 'a', "'", "'a", 'a=1', '1-2', ' a', '; =1', '\u00A0=1']

it.each([...dangerous, ...wide])('%j gets an apostrophe in front', (cell) => {
  expect(guard(cell)).toBe(`'${cell}`)
})

it.each(harmless)('%j stays as it is', (cell) => {
  expect(guard(cell)).toBe(cell)
  expect(unguard(cell)).toBe(cell)
})

it('what was guarded comes back as it was', () => {
  const cell = fc.oneof(
    statedText,
    fc.string({ unit: fc.constantFrom(...`'=+-@ \t\r\na＝`), maxLength: 8 }),
  )
  fc.assert(
    fc.property(cell, (text) => {
      expect(unguard(guard(text))).toBe(text)
    }),
    { numRuns: 2000 },
  )
})
