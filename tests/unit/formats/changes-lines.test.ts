import fc from 'fast-check'
import papaparse from 'papaparse'
import { describe, expect, it } from 'vitest'
import { changesOf } from '@/lib/domain/publication-changes'
import type { SnapshotRow } from '@/lib/domain/snapshot'
import { changesHeader, changesLines } from '@/lib/formats/changes-lines'
import { csvPieces } from '@/lib/formats/csv'
import { dataPrinter } from '@/lib/formats/data-printer'
import { excelPrinter } from '@/lib/formats/excel-printer'
import { issuesLines, outcomesLines } from '@/lib/formats/matrix-lines'
import { en } from '@/lib/words/en'
import {
  affectedOrganizations,
  followUps,
  proposals,
  statedText,
} from '@/tests/unit/formats/arbitrary-records'
import { headOf, rowOf } from '@/tests/unit/formats/sample-matrix'

type Line = Record<string, string>

function records(lines: Iterable<string[]>): Line[] {
  const text = [...csvPieces(lines, { for: 'data' })].join('')
  return papaparse.parse<Line>(text, {
    ...{ header: true, delimiter: ',', newline: '\r\n', skipEmptyLines: 'greedy' },
  }).data
}

/** What the file of a matrix says of each issue, without where it stands. */
function matrixFile(kind: 'issues' | 'outcomes', rows: readonly SnapshotRow[]) {
  const source = {
    ...{ head: headOf(kind), edition: { number: 1 }, appUrl: 'http://localhost:3000' },
    print: dataPrinter,
  }
  const lines = kind === 'issues' ? issuesLines(source, rows) : outcomesLines(source, rows)
  return new Map(
    records(lines).map(({ publication, as_of, permalink, ...line }) => [line.id ?? '', line]),
  )
}

/** What a script does with changes.csv: the earlier file with each change made in it. */
function apply(earlier: Map<string, Line>, changes: readonly Line[], columns: readonly string[]) {
  const made = new Map([...earlier].map(([id, line]) => [id, { ...line }]))
  const blank = () => Object.fromEntries(columns.map((column) => [column, '']))
  for (const { id = '', column = '', before = '', after = '' } of changes) {
    if (!columns.includes(column)) continue
    const line = made.get(id) ?? blank()
    expect(line[column]).toBe(before)
    made.set(id, { ...line, [column]: after })
  }
  return new Map([...made].filter(([, line]) => line.id !== ''))
}

const cells = fc.record({
  reference: fc.option(statedText),
  title: fc.option(statedText),
  concern: fc.constantFrom('high' as const, 'low' as const, 'not-assessed' as const),
  residual_concern: fc.constantFrom('high' as const, 'low' as const),
  result: fc.constantFrom('revised' as const, 'pending' as const, null),
  proposals,
  organizations: affectedOrganizations,
  follow_ups: followUps,
})
const matrix = fc.uniqueArray(
  fc.tuple(fc.constantFrom('res-1', 'res-2', 'new-1'), cells, fc.boolean()),
  { selector: ([slug]) => slug },
)
const rowsOf = (given: readonly (readonly [string, Partial<SnapshotRow['cells']>, boolean])[]) =>
  given.map(([slug, some, inBaseline]) => ({ ...rowOf(slug, some), inBaseline }))

describe('changes.csv', () => {
  it.each(['issues', 'outcomes'] as const)(
    'turns the earlier file of a matrix of %s into the later one',
    (kind) => {
      fc.assert(
        fc.property(matrix, matrix, (one, other) => {
          const [before, after] = [rowsOf(one), rowsOf(other)]
          const head = headOf(kind)
          const changes = changesOf({ head, rows: before }, { head, rows: after })
          const [earlier, later] = [matrixFile(kind, before), matrixFile(kind, after)]
          const columns = Object.keys([...earlier.values(), ...later.values()][0] ?? {})
          const made = apply(earlier, records(changesLines(changes, dataPrinter)), columns)
          expect(made).toEqual(later)
        }),
        { numRuns: 60 },
      )
    },
  )

  const from = { head: headOf('issues'), rows: [rowOf('res-1', { concern: 'high' })] }
  const to = {
    head: headOf('issues'),
    rows: [rowOf('new-1', { reference: 'New 1', themes: ['wsis'], concern: 'high' })],
  }

  it('names what is new and what was dropped by its id', () => {
    expect([...changesLines(changesOf(from, to), dataPrinter)]).toEqual([
      [...changesHeader],
      ['wtsa-24:new-1', 'New 1', 'id', '', 'wtsa-24:new-1'],
      ['wtsa-24:new-1', 'New 1', 'reference', '', 'New 1'],
      ['wtsa-24:new-1', 'New 1', 'themes', '', 'wsis'],
      ['wtsa-24:new-1', 'New 1', 'concern', '', 'high'],
      ['wtsa-24:res-1', '', 'id', 'wtsa-24:res-1', ''],
      ['wtsa-24:res-1', '', 'concern', 'high', ''],
    ])
  })

  it('tells between two kinds the concern before and what remains of it', () => {
    const before = [rowOf('res-1', { concern: 'high' }), rowOf('res-2', { concern: 'low' })]
    const after = [
      rowOf('res-1', { concern: 'high', residual_concern: 'low', result: 'revised' }),
      rowOf('res-2', { concern: 'low', residual_concern: 'low', result: 'revised' }),
    ]
    const changes = changesOf(
      { head: headOf('issues'), rows: before },
      { head: headOf('outcomes'), rows: after.map((row) => ({ ...row, inBaseline: true })) },
    )
    expect([...changesLines(changes, dataPrinter)].slice(1)).toEqual([
      ['wtsa-24:res-1', '', 'residual_concern', 'high', 'low'],
    ])
  })

  it('speaks in words to Excel', () => {
    const lines = [...changesLines(changesOf(from, to), excelPrinter(to.head, en.files))]
    expect(lines[0]).toEqual(['Address', 'Reference', 'Column', 'Before', 'After'])
    expect(lines[3]).toEqual(['wtsa-24:new-1', 'New 1', 'Themes', '', 'WSIS review'])
  })
})
