import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { CompareView } from '@/components/matrix-compare/compare-view'
import { MatrixView } from '@/components/matrix-view/matrix-view'
import { compareMatrices } from '@/lib/domain/comparison'
import { searchHits } from '@/lib/domain/filter/search-hits'
import { en } from '@/lib/words/en'
import { aProposal, aRow, aSnapshot } from '@/tests/support/snapshot'

const rows = [
  aRow('res-50', {
    ...{ reference: 'Res 50', title: 'Cybersécurité', implications: 'Cyber <b>costs</b>.' },
    proposals: [
      aProposal('p1', 'cept', { document: 'EUR/45A1/2; 46A11', keyPoints: 'More cyber' }),
    ],
    organizations: [{ organization: 'rirs', how: 'By cyber rules' }],
  }),
]
const links = { issue: () => null, row: () => '', sort: null }
const words = en.public

function read(q: string[]): string {
  const matrix = aSnapshot(rows)
  const results = { rows, sort: null, columns: null, hits: searchHits(q, matrix.head) }
  return renderToStaticMarkup(<MatrixView {...{ matrix, results, links, words }} />)
}

function compared(q: string[]): string {
  const { head, rows: items } = compareMatrices(aSnapshot(rows, { kind: 'outcomes' }), null)
  const shown = { rows: items, sorted: false, columns: null, hits: searchHits(q, head) }
  return renderToStaticMarkup(<CompareView {...{ head, links, words }} {...shown} />)
}

const marksIn = (html: string) =>
  [...html.matchAll(/<mark>(.*?)<\/mark>/gu)].map(([, text]) => text)

it('what was searched for is marked in each cell that prints it, and the columns are named', () => {
  const html = read(['cyber'])
  expect(marksIn(html)).toEqual(['Cyber', 'cyber', 'Cyber', 'cyber'])
  expect(html).toContain('<mark>Cyber</mark> &lt;b&gt;costs')
  expect(html).toMatch(/Found in: Implications[^<]*, Organizations affected, Proposals/u)
})

it('a reference is marked in the heading or the document that it names', () => {
  expect(marksIn(read(['resolution 50']))).toEqual(['Res 50'])
  expect(marksIn(read(['46A11']))).toEqual(['46A11'])
})

it('before and after opens the reasons of a row in which something is marked', () => {
  expect(compared(['rules'])).toMatch(/<details[^>]* open=""/u)
  expect(marksIn(compared(['rules']))).toEqual(['rules'])
  expect(compared(['cybersecurite'])).not.toMatch(/<details[^>]* open=""/u)
})

it('without a search nothing is marked', () => {
  expect(read([])).not.toMatch(/<mark>|Found in/u)
  expect(compared([])).not.toMatch(/<mark>|Found in/u)
})
