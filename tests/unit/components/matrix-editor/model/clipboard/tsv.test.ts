import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTsv, writeTsv } from '@/components/matrix-editor/model/clipboard/tsv'

/** Texts as people write them into cells, with all that a clipboard could mangle. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }).map((one) => one.replace(/\r\n?/g, '\n')),
  fc.constantFrom(
    '',
    '=SUM(A1)',
    '+1',
    '-1',
    '@here',
    'قرار رقم ٥٠\nسطر ثان',
    'He said "no"',
    '"quoted"',
    'a\tb',
    'one\n\ntwo',
    '\n',
    ' led by a space',
    'x'.repeat(4000),
  ),
)
const block = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(text, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )

describe('tab-separated text', () => {
  test('what is copied is what is pasted', () => {
    fc.assert(
      fc.property(block, (rows) => {
        expect(readTsv(writeTsv(rows))).toEqual(rows)
      }),
    )
  })

  test('is written as spreadsheets write it', () => {
    expect(
      writeTsv([
        ['Res 50', 'two\nlines'],
        ['say "no"', '=1+1'],
      ]),
    ).toBe('Res 50\t"two\nlines"\r\n"say ""no"""\t=1+1')
  })

  test('rows of Excel, of Unix and of old files are read alike', () => {
    const rows = [
      ['a', 'b'],
      ['c', 'd'],
    ]
    for (const end of ['\r\n', '\n', '\r']) {
      expect(readTsv(`a\tb${end}c\td${end}`)).toEqual(rows)
    }
  })

  test('quotes that are part of what somebody wrote stay', () => {
    expect(readTsv('"Hello", she said\tx')).toEqual([['"Hello", she said', 'x']])
    expect(readTsv('"never closed\nnext')).toEqual([['"never closed'], ['next']])
    expect(readTsv('5" disk')).toEqual([['5" disk']])
  })
})
