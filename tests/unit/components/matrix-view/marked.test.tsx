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

async function read(q: string[]): Promise<string> {
  const matrix = aSnapshot(rows)
  const results = { rows, sort: null, columns: null, hits: searchHits(q, matrix.head) }
  return renderToStaticMarkup(await MatrixView({ matrix, results, links, words }))
}

async function compared(q: string[]): Promise<string> {
  const { head, rows: items } = compareMatrices(aSnapshot(rows, { kind: 'outcomes' }), null)
  const shown = { rows: items, sort: null, columns: null, hits: searchHits(q, head) }
  return renderToStaticMarkup(await CompareView({ head, links, words, ...shown }))
}

const marksIn = (html: string) =>
  [...html.matchAll(/<mark>(.*?)<\/mark>/gu)].map(([, text]) => text)

it('what was searched for is marked in each cell that prints it, and the columns are named', async () => {
  const html = await read(['cyber'])
  expect(marksIn(html)).toEqual(['Cyber', 'cyber', 'Cyber', 'cyber'])
  expect(html).toContain('<mark>Cyber</mark> &lt;b&gt;costs')
  expect(html).toMatch(/Found in: Implications[^<]*, Organizations affected, Proposals/u)
})

it('a reference is marked in the heading or the document that it names', async () => {
  expect(marksIn(await read(['resolution 50']))).toEqual(['Res 50'])
  expect(marksIn(await read(['46A11']))).toEqual(['46A11'])
})

it('before and after opens the reasons of a row in which something is marked', async () => {
  expect(await compared(['rules'])).toMatch(/<details[^>]* open=""/u)
  expect(marksIn(await compared(['rules']))).toEqual(['rules'])
  expect(await compared(['cybersecurite'])).not.toMatch(/<details[^>]* open=""/u)
})

it('without a search nothing is marked', async () => {
  expect(await read([])).not.toMatch(/<mark>|Found in/u)
  expect(await compared([])).not.toMatch(/<mark>|Found in/u)
})
