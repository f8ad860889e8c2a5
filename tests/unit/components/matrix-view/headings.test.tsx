import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { CompareView } from '@/components/matrix-compare/compare-view'
import { describeFilter } from '@/components/matrix-view/describe-filter'
import { FilterBar } from '@/components/matrix-view/filter-bar'
import { MatrixView } from '@/components/matrix-view/matrix-view'
import { ProposalsTable } from '@/components/proposal-groups/proposals-table'
import { compareMatrices } from '@/lib/domain/comparison'
import { asFilterRows } from '@/lib/domain/filter/apply-filter'
import { NO_FILTER } from '@/lib/domain/filter/filter'
import { groupProposals } from '@/lib/domain/proposal-groups'
import { en } from '@/lib/words/en'
import { aProposal, aRow, aSnapshot } from '@/tests/support/snapshot'

const proposal = aProposal('p1', 'cept', { tag: 'MOD' })
const cells = { section: 'existing', proposals: [proposal] }
const matrix = aSnapshot([aRow('res-1', cells), aRow('res-2', cells)])
const { head, rows } = matrix
const links = { issue: () => null, row: () => '', sort: () => '' }
const shown = { ...{ sort: null, columns: null, hits: null, links }, words: en.public }
const [section] = head.sections
const title = en.public.matrix.sectionTitle(section?.heading ?? '', 2)

const headingsIn = (html: string) =>
  [...html.matchAll(/<(h[1-6])[^>]*>([^<]*)<\/\1>/gu)].map(([, tag, text]) => [tag, text])

it('the count of what a filter leaves is a heading, told as it changes', () => {
  const model = describeFilter(
    {
      ...{ kind: 'issues', head, rows: asFilterRows(matrix), shown: 1, action: '/wtsa-24/issues' },
      parsed: { filter: NO_FILTER, faults: [] },
    },
    en.public.matrix,
  )
  const html = renderToStaticMarkup(<FilterBar filter={model} words={en.public} />)
  expect(headingsIn(html)).toEqual([['h2', en.public.matrix.countOf(1, 2)]])
  expect(html).toMatch(/role="status"><h2 id="[^"]+">/u)
})

it('each section of a matrix, of a comparison and of the proposals by group is a heading', async () => {
  const results = { rows, ...shown }
  const read = renderToStaticMarkup(await MatrixView({ matrix, results, ...shown }))
  const compared = compareMatrices(aSnapshot([...rows], { kind: 'outcomes' }), matrix)
  const compare = renderToStaticMarkup(await CompareView({ ...compared, ...shown }))
  const issues = rows.map((row) => ({ row, proposals: [proposal] }))
  const grouped = groupProposals(issues, head)
  const byGroup = renderToStaticMarkup(<ProposalsTable {...{ grouped, head, ...shown }} />)
  for (const html of [read, compare]) expect(headingsIn(html)).toEqual([['h3', title]])
  expect(byGroup).toContain(`role="heading" aria-level="3">${title}<`)
})
