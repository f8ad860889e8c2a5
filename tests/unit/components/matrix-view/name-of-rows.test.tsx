import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { CompareView } from '@/components/matrix-compare/compare-view'
import type { MatrixLinks, Results } from '@/components/matrix-view/links'
import { MatrixView } from '@/components/matrix-view/matrix-view'
import { nameOfRows } from '@/components/matrix-view/name-of-rows'
import { compareMatrices } from '@/lib/domain/comparison'
import { searchHits } from '@/lib/domain/filter/search-hits'
import type { Snapshot } from '@/lib/domain/snapshot'
import { en } from '@/lib/words/en'
import { aHead, aRow, aSnapshot } from '@/tests/support/snapshot'

const words = en.public
const linksOf = (number: number): MatrixLinks => ({
  issue: (slug) => `/wtsa-24/${slug}`,
  row: (slug) => `https://plenary.example/wtsa-24/issues/${number}#${slug}`,
  sort: null,
})
const publisher = { ...aHead().publisher, contact: 'desk@plenary.example' }
const matrixOf = () =>
  aSnapshot([aRow('res-1', { section: 'existing', title: 'One' }), aRow('res-2')], { publisher })

type Shown = Omit<Results, 'rows'> & { links: MatrixLinks }
const plain: Shown = { sort: null, columns: null, hits: null, links: linksOf(1) }
const ways: Shown[] = [
  plain,
  { ...plain, sort: { column: 'title', descending: false } },
  { ...plain, columns: ['concern', 'summary'] },
  { ...plain, hits: searchHits(['one'], matrixOf().head) },
  { ...plain, links: linksOf(2) },
  { ...plain, links: { ...linksOf(1), issue: () => null } },
]

const readMatrix = async (matrix: Snapshot, { links, ...shown }: Shown) =>
  renderToStaticMarkup(
    await MatrixView({ matrix, results: { rows: matrix.rows, ...shown }, links, words }),
  )

const readCompare = async (outcomes: Snapshot, shown: Shown) =>
  renderToStaticMarkup(await CompareView({ ...compareMatrices(outcomes, null), ...shown, words }))

describe('rows that were written before', () => {
  it('stand in a matrix in each way as if they were written anew', async () => {
    const matrix = matrixOf()
    for (const way of [...ways, ...ways.toReversed()])
      expect(await readMatrix(matrix, way)).toBe(await readMatrix(matrixOf(), way))
  })

  it('stand before and after in each way as if they were written anew', async () => {
    const outcomes = { ...matrixOf(), head: { ...matrixOf().head, kind: 'outcomes' as const } }
    const { head, rows } = compareMatrices(outcomes, null)
    for (const way of [...ways, ...ways.toReversed()]) {
      const again = await CompareView({ head, rows, ...way, words })
      expect(renderToStaticMarkup(again)).toBe(await readCompare(outcomes, way))
    }
  })

  it('are not kept of a preview, nor of a matrix that would push out all others', () => {
    const named = { count: 1_000, joined: false, columns: null, hits: null, links: linksOf(1) }
    expect(nameOfRows(named)).not.toBeNull()
    expect(nameOfRows({ ...named, count: 1_001 })).toBeNull()
    expect(nameOfRows({ ...named, links: { ...linksOf(1), issue: () => null } })).toBeNull()
  })
})
