import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AppError } from '@/lib/domain/app-error'
import type { Proposal, Source } from '@/lib/domain/records'
import {
  followUpsCell,
  keysCell,
  organizationsHowCell,
  progressCell,
  proposalsCell,
  sourcesCell,
} from '@/lib/formats/cell-format'
import { readParties, writePartyColumn } from '@/lib/formats/cell-parties'
import {
  affectedOrganizations,
  followUps,
  parties,
  proposals,
  sources,
  statedText,
  steps,
} from '@/tests/unit/formats/arbitrary-records'

const blankSource: Source = { url: null, title: null, kind: null, language: null, access: null }
const proposal: Proposal = {
  id: 'p1',
  tag: 'MOD',
  origins: [
    { proponent: 'arb', source: null },
    { proponent: 'jpn', source: 'https://example.org/?a=b+c' },
  ],
  document: 'ARB/43A16/1',
  keyPoints: 'First; second | third\nand a \\',
  url: null,
  fate: 'accepted-in-part',
  concern: 'high',
  concernRationale: ' why ',
  supporters: [],
  opponents: [{ proponent: 'usa', source: null }],
}
const written =
  'MOD | arb+jpn=https://example.org/?a=b\\+c | ARB/43A16/1 | First\\; second \\| third\\nand a \\\\' +
  ' |  | accepted-in-part | high | p1 |  | usa | \\ why\\ '

type Cell<T> = { write: (items: readonly T[]) => string; read: (cell: string) => T[] }

function writtenAgain<T>(cell: Cell<T>) {
  return (text: string) => cell.write(cell.read(text))
}

function readsBack<T>(cell: Cell<T>, items: fc.Arbitrary<T[]>) {
  fc.assert(
    fc.property(items, (list) => {
      const text = cell.write(list)
      expect(text).not.toMatch(/[\n\r]/u)
      expect(cell.read(text)).toEqual(list)
    }),
    { numRuns: 300 },
  )
}

describe('a list in a cell', () => {
  it('reads back as the same records, whatever they hold', () => {
    readsBack(keysCell('themes'), fc.array(statedText))
    readsBack(organizationsHowCell, affectedOrganizations)
    readsBack(proposalsCell, proposals)
    readsBack(followUpsCell, followUps)
    readsBack(sourcesCell, sources)
    readsBack(progressCell, steps)
  })

  it('reads back parties from a column of their own', () => {
    fc.assert(
      fc.property(parties, (list) => {
        expect(readParties(writePartyColumn(list), ';', 'origins')).toEqual(list)
      }),
    )
  })

  it('is read or refused, whatever stands in the cell, and then written the same again', () => {
    const typed = fc.string({
      unit: fc.constantFrom(...'\\;|+= nab\t', '; ', ' | ', 'MOD', 'high'),
      maxLength: 40,
    })
    const ways = [
      writtenAgain(keysCell('themes')),
      writtenAgain(proposalsCell),
      writtenAgain(followUpsCell),
      writtenAgain(sourcesCell),
      writtenAgain(progressCell),
    ]
    fc.assert(
      fc.property(typed, fc.constantFrom(...ways), (text, again) => {
        try {
          const written = again(text)
          expect(again(written)).toBe(written)
        } catch (error) {
          expect(error).toBeInstanceOf(AppError)
        }
      }),
      { numRuns: 3000 },
    )
  })

  it('joins items by "; " and fields by " | ", and drops blank fields at the end', () => {
    expect(keysCell('themes').write(['cybersecurity', 'wsis'])).toBe('cybersecurity; wsis')
    expect(
      organizationsHowCell.write([
        { organization: 'ietf', how: 'standards; work done twice' },
        { organization: 'icann', how: null },
      ]),
    ).toBe('ietf | standards\\; work done twice; icann')
    expect(proposalsCell.write([proposal])).toBe(written)
    expect(proposalsCell.read(written)).toEqual([proposal])
  })

  it('holds nothing where the list is blank, and an item where all its fields are', () => {
    expect(sourcesCell.write([])).toBe('')
    expect(sourcesCell.read('')).toEqual([])
    expect(sourcesCell.read(sourcesCell.write([blankSource]))).toEqual([blankSource])
  })

  it('reads what a person typed without the spaces or with more of them', () => {
    expect(keysCell('themes').read('  a;b ;  c; ')).toEqual(['a', 'b', 'c'])
    expect(organizationsHowCell.read('ietf|twice;icann  |  names')).toEqual([
      { organization: 'ietf', how: 'twice' },
      { organization: 'icann', how: 'names' },
    ])
  })
})

const malformed: [string, () => unknown, string][] = [
  [
    'an unknown fate',
    () => proposalsCell.read('MOD | arb |  |  |  | lost |  | p1'),
    'Item 1 of proposals, field “fate”, is “lost”; it can be announced',
  ],
  ['no id', () => proposalsCell.read('MOD | arb'), 'Item 1 of proposals, field “id”, is blank.'],
  [
    'a field too many',
    () => sourcesCell.read('a | b | report | en | public | more'),
    'Item 1 of sources has 6 fields, not 5; a | in a text is written \\|.',
  ],
  [
    'an escape without a meaning',
    () => organizationsHowCell.read('ietf | C:\\temp'),
    'Item 1 of organizations_how, field “how”, has a \\ before “t”',
  ],
  [
    'a \\ at the end',
    () => organizationsHowCell.read('ietf | temp\\'),
    'field “how”, has a \\ before nothing',
  ],
  ['an empty item', () => keysCell('themes').read('a;; b'), 'Item 2 of themes is empty.'],
  [
    'a proponent without a key',
    () => proposalsCell.read('MOD | arb+=https://example.org |  |  |  |  |  | p1'),
    'field “origins”, has a proponent without a key.',
  ],
]

it.each(malformed)(
  'a cell with %s is refused with a sentence that names the place',
  (_, read, sentence) => {
    expect(read).toThrow(AppError)
    expect(read).toThrow(sentence)
  },
)
