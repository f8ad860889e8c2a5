import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { CompareView } from '@/components/matrix-compare/compare-view'
import { compareMatrices } from '@/lib/domain/comparison'
import type { Sort } from '@/lib/domain/filter/filter'
import { en } from '@/lib/words/en'
import { aRow, aSnapshot } from '@/tests/support/snapshot'

const { head, rows } = compareMatrices(aSnapshot([aRow('res-1')], { kind: 'outcomes' }), null)
const links = {
  issue: () => null,
  row: () => '',
  sort: ({ column, descending }: Sort) => `?sort=${descending ? '-' : ''}${column}`,
}

async function headingsOf(sort: Sort | null) {
  const shown = { head, rows, sort, columns: null, hits: null, links, words: en.public }
  const html = renderToStaticMarkup(await CompareView(shown))
  return [...html.matchAll(/href="(\?sort=[^"]*)"/gu)].map(([, href]) => href)
}

it('each heading of before and after sorts by its column, levels the highest first', async () => {
  expect(await headingsOf(null)).toEqual([
    ...['?sort=reference', '?sort=-concern', '?sort=change', '?sort=result'],
    ...['?sort=concern_status', '?sort=-residual_concern'],
  ])
})

it('the heading that it is sorted by turns the order round', async () => {
  const headings = await headingsOf({ column: 'change', descending: false })
  expect(headings).toContain('?sort=-change')
})
