import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseReference } from '@/lib/domain/reference/parse-reference'
import { printReference } from '@/lib/domain/reference/print-reference'
import { anyReference } from '@/tests/unit/domain/reference/arbitrary-reference'
import {
  documentSpellings,
  instrumentSpellings,
  notReferences,
  provisionalSpellings,
} from '@/tests/unit/domain/reference/spellings'

function print(text: string): string | null {
  const reference = parseReference(text)
  return reference && printReference(reference)
}

describe('a reference', () => {
  it.each(instrumentSpellings)('%j is the instrument %j', (spelling, printed) => {
    expect(parseReference(spelling)?.form).toBe('instrument')
    expect(print(spelling)).toBe(printed)
  })

  it.each(provisionalSpellings)('%j is the provisional label %j', (spelling, printed) => {
    expect(parseReference(spelling)?.form).toBe('provisional')
    expect(print(spelling)).toBe(printed)
  })

  it.each(documentSpellings)('%j is the document %j', (spelling, printed) => {
    expect(parseReference(spelling)?.form).toBe('document')
    expect(print(spelling)).toBe(printed)
  })

  it.each(notReferences)('%j is not wholly a reference', (text) => {
    expect(parseReference(text)).toBeNull()
  })

  it('reads the same again once it is printed', () => {
    fc.assert(
      fc.property(anyReference, (reference) => {
        expect(parseReference(printReference(reference))).toEqual(reference)
      }),
      { numRuns: 2000 },
    )
  })

  it('prints the same again once it is read, whatever was typed', () => {
    const spellings = [...instrumentSpellings, ...provisionalSpellings, ...documentSpellings]
    const pieces = spellings.flatMap(([spelling]) => spelling.split(/(?=[ /([])/))
    const typed = fc.oneof(
      fc.array(fc.constantFrom(...pieces), { maxLength: 5 }).map((list) => list.join('')),
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.string({ unit: fc.constantFrom(...'ACR[]()/-. 0123456789esv'), maxLength: 12 }),
    )
    fc.assert(
      fc.property(typed, (text) => {
        const printed = print(text)
        if (printed !== null) expect(print(printed)).toBe(printed)
      }),
      { numRuns: 5000, examples: [[' DocumentDocument/16'], ['DocX/16'], ['Documents No. #7']] },
    )
  }, 30_000)

  it('is read in no time, however long the text', () => {
    const started = performance.now()
    for (const unit of ['A1', '(Rev.1)', 'Rev. a ', '[', 'AA/', '1', ' ', 'Res 64 (Rev. ', '1.']) {
      for (const length of [190, 20_000]) {
        parseReference(`AFCP/42${unit.repeat(length / unit.length)}x`)
        parseReference(`Res 6${unit.repeat(length / unit.length)}x`)
      }
    }
    expect(performance.now() - started).toBeLessThan(4000)
  })
})
