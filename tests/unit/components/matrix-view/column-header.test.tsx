import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { ColumnHeader } from '@/components/matrix-view/column-header'
import type { Sort } from '@/lib/domain/filter/filter'
import { en } from '@/lib/words/en'

function nextOf(key: 'concern' | 'result', sort: Sort | null) {
  const links = {
    issue: () => null,
    row: () => '',
    sort: ({ column, descending }: Sort) => `${descending ? '-' : ''}${column}`,
  }
  const page = renderToStaticMarkup(
    <ColumnHeader
      column={{ key, sort: key }}
      heading={key}
      sort={sort}
      links={links}
      words={en.public.matrix}
    />,
  )
  return /href="([^"]*)"/.exec(page)?.[1]
}

it('a column of levels is sorted the highest first, then the other way', () => {
  expect(nextOf('concern', null)).toBe('-concern')
  expect(nextOf('concern', { column: 'concern', descending: true })).toBe('concern')
  expect(nextOf('concern', { column: 'concern', descending: false })).toBe('-concern')
})

it('any other column is sorted upwards first', () => {
  expect(nextOf('result', { column: 'concern', descending: true })).toBe('result')
})
