import fc from 'fast-check'
import papaparse from 'papaparse'
import { expect, it } from 'vitest'
import {
  followUpsCell,
  organizationsHowCell,
  progressCell,
  proposalsCell,
  sourcesCell,
} from '@/lib/formats/cell-format'
import { csvPieces } from '@/lib/formats/csv'
import { dataPrinter } from '@/lib/formats/data-printer'
import { issuesLines, outcomesLines } from '@/lib/formats/matrix-lines'
import {
  affectedOrganizations,
  followUps,
  proposals,
  sources,
  statedText,
  steps,
} from '@/tests/unit/formats/arbitrary-records'
import { headOf, rowOf } from '@/tests/unit/formats/sample-matrix'

const row = fc
  .record({
    reference: fc.option(statedText),
    title: fc.option(statedText),
    concern_rationale: fc.option(statedText),
    proposals,
    organizations: affectedOrganizations,
    follow_ups: followUps,
    sources,
    progress: steps,
  })
  .map((given) => rowOf('res-50', given))

function records(lines: Iterable<string[]>): Record<string, string>[] {
  const text = [...csvPieces(lines, { for: 'data' })].join('')
  return papaparse.parse<Record<string, string>>(text, {
    header: true,
    delimiter: ',',
    newline: '\r\n',
    skipEmptyLines: 'greedy',
  }).data
}

it('a file for data gives every value back to another CSV library', () => {
  const source = { edition: { number: 1 }, appUrl: 'http://localhost:3000', print: dataPrinter }
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 3 }), (rows) => {
      const before = records(issuesLines({ ...source, head: headOf('issues') }, rows))
      const after = records(outcomesLines({ ...source, head: headOf('outcomes') }, rows))
      for (const [at, { cells }] of rows.entries()) {
        expect(before[at]?.reference).toBe(cells.reference ?? '')
        expect(before[at]?.title).toBe(cells.title ?? '')
        expect(before[at]?.concern_rationale).toBe(cells.concern_rationale ?? '')
        expect(proposalsCell.read(before[at]?.proposals ?? '?')).toEqual(cells.proposals)
        expect(sourcesCell.read(before[at]?.sources ?? '?')).toEqual(cells.sources)
        const how = before[at]?.organizations_how ?? '?'
        expect(organizationsHowCell.read(how)).toEqual(cells.organizations)
        expect(followUpsCell.read(after[at]?.follow_ups ?? '?')).toEqual(cells.follow_ups)
        expect(progressCell.read(after[at]?.progress ?? '?')).toEqual(cells.progress)
      }
    }),
    { numRuns: 150 },
  )
})
