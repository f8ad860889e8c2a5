import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { addressOf, describeFilter } from '@/components/matrix-view/describe-filter'
import { FilterBar } from '@/components/matrix-view/filter-bar'
import { asFilterRows } from '@/lib/domain/filter/apply-filter'
import { NO_FILTER } from '@/lib/domain/filter/filter'
import { en } from '@/lib/words/en'
import { aRow, aSnapshot } from '@/tests/support/snapshot'

const matrix = aSnapshot([aRow('res-1', { concern: 'high' })])
const action = '/wtsa-24/proposals?publication=issues/1'
const filter = { ...NO_FILTER, sort: { column: 'concern', descending: true } } as const
const model = describeFilter(
  {
    ...{ kind: 'issues', head: matrix.head, rows: asFilterRows(matrix), shown: 1, action },
    ...{ parsed: { filter, faults: [] }, choosesColumns: false },
  },
  en.public.matrix,
)
const html = renderToStaticMarkup(<FilterBar filter={model} words={en.public} />)

it('what a page asks for beside its filter stays in its links and in what its form sends', () => {
  expect(addressOf(action, filter)).toBe(`${action}&sort=-concern`)
  expect(model.ownOrder).toBe(action)
  expect(html).toContain('<input type="hidden" name="publication" value="issues/1"/>')
})

it('a page whose columns nobody chooses offers neither columns nor the Short list', () => {
  expect(html).not.toContain('name="columns"')
  expect(html).not.toContain(en.public.matrix.filter.short)
})

it('its form offers the orders that headings offer, and the one it has', () => {
  expect(model.orders.map(({ value }) => value)).toEqual(['reference', '-concern'])
  expect(html).toContain('<option value="-concern" selected="">Concern, highest first</option>')
  const byTitle = { ...NO_FILTER, sort: { column: 'title', descending: true } } as const
  const other = describeFilter(
    {
      ...{ kind: 'issues', head: matrix.head, rows: asFilterRows(matrix), shown: 1, action },
      parsed: { filter: byTitle, faults: [] },
    },
    en.public.matrix,
  )
  expect(other.sorted).toBe('sorted by Title, descending')
  expect(other.orders[0]).toEqual({ value: '-title', label: 'Title, sorted downwards' })
})

it('its results have a name where they take the focus, and say by what they are sorted', () => {
  expect(html).toMatch(/<section[^>]* id="results" aria-labelledby="results.count" tabindex="-1"/u)
  expect(html).toMatch(
    /role="status"><h2 id="results.count">1 issue<\/h2><span[^>]*>, sorted by Concern, descending</u,
  )
})
