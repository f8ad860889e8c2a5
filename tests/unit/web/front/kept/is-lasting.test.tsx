import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Chooser } from '@/components/matrix-changes/chooser'
import { describeFilter } from '@/components/matrix-view/describe-filter'
import { FilterBar } from '@/components/matrix-view/filter-bar'
import { asFilterRows } from '@/lib/domain/filter/apply-filter'
import { parseFilter } from '@/lib/domain/filter/parse-filter'
import type { PublicationMark } from '@/lib/domain/publication'
import { readPair } from '@/lib/domain/publication-pair'
import { isLasting } from '@/lib/web/front/kept/is-lasting'
import { keptAnswer } from '@/lib/web/front/kept/kept-answer'
import { en } from '@/lib/words/en'
import { aRow, aSnapshot } from '@/tests/support/snapshot'

function answerOf(html: string, status = 200) {
  const body = Buffer.from(html)
  return keptAnswer({ status, headers: {}, body }, { identity: body }, {})
}

const matrix = aSnapshot([aRow('res-1', { concern: 'high' })])

function filtered(query: string): boolean {
  const { head } = matrix
  const parsed = parseFilter(new URLSearchParams(query), { kind: 'issues', head, place: 'page' })
  const model = describeFilter(
    {
      ...{ kind: 'issues', head, rows: asFilterRows(matrix), shown: 1, action: '/wtsa-24/issues' },
      parsed,
    },
    en.public.matrix,
  )
  const html = renderToStaticMarkup(<FilterBar filter={model} words={en.public} />)
  return isLasting(`/wtsa-24/issues?${query}`, answerOf(html))
}

const mark = (number: number): PublicationMark => ({
  ...{ kind: 'issues', number, asOf: '2024-10-14', publishedAt: '2024-10-14T10:00:00Z' },
  ...{ contentHash: '', withdrawn: null, removed: null, baseline: null },
  ...{ corrects: null, correctedBy: null },
})

function compared(query: string): boolean {
  const publications = [mark(2), mark(1)]
  const { faults } = readPair(new URLSearchParams(query), publications)
  const html = renderToStaticMarkup(
    <Chooser
      assembly={{ key: 'wtsa-24' }}
      {...{ publications, faults }}
      chosen={null}
      words={en}
    />,
  )
  return isLasting(`/wtsa-24/changes?${query}`, answerOf(html))
}

describe('what is kept under a query', () => {
  it('is a page that knew every filter, and none that did not', () => {
    expect(filtered('concern=high,low&sort=-concern')).toBe(true)
    expect(filtered('organization=xyz1')).toBe(false)
    expect(filtered('concern=high,nothing')).toBe(false)
    expect(filtered('sort=nothing')).toBe(false)
    expect(filtered('columns=nothing')).toBe(false)
    expect(filtered('publication=1')).toBe(false)
  })

  it('is a comparison of two publications that there are', () => {
    expect(compared('from=issues-1&to=issues-2')).toBe(true)
    expect(compared('from=issues-1&to=issues-3')).toBe(false)
    expect(compared('from=issues-1&to=issues-2&concern=high')).toBe(false)
  })

  it('is no page that has no filter, whatever somebody wrote on it', () => {
    expect(isLasting('/about?concern=high', answerOf('<p>About</p>'))).toBe(false)
    const text = renderToStaticMarkup(
      <p title={'data-understood="true"'}>data-understood="true"</p>,
    )
    expect(isLasting('/about?concern=high', answerOf(text))).toBe(false)
    expect(isLasting('/about', answerOf(text))).toBe(true)
  })

  it('is a file, which refuses what it does not know', () => {
    expect(isLasting('/wtsa-24/issues.csv?concern=high', answerOf('id'))).toBe(true)
    expect(isLasting('/wtsa-24/issues.csv?concern=nothing', answerOf('No', 400))).toBe(false)
    expect(isLasting('/sitemap.xml?concern=high', answerOf('<urlset/>'))).toBe(false)
  })
})
