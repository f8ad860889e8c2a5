import fc from 'fast-check'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { CompareDetails } from '@/components/matrix-compare/compare-details'
import { showsOf } from '@/components/matrix-view/display-columns'
import { MatrixTable } from '@/components/matrix-view/matrix-table'
import { markupOf } from '@/components/ui/markup/markup-of'
import { compareMatrices } from '@/lib/domain/comparison'
import { searchHits } from '@/lib/domain/filter/search-hits'
import { LEVELS } from '@/lib/domain/vocabulary'
import { en } from '@/lib/words/en'
import { aHead, aRow } from '@/tests/support/snapshot'
import {
  affectedOrganizations,
  followUps,
  proposals,
  sources,
  statedText,
  steps,
} from '@/tests/unit/formats/arbitrary-records'

const text = fc.option(statedText)
const cells = fc.record({
  ...{ reference: text, title: text, summary: text, implications: text, position: text },
  ...{ concern_rationale: text, outcome_summary: text, residual_rationale: text },
  concern: fc.constantFrom(...LEVELS),
  residual_concern: fc.constantFrom(...LEVELS),
  ...{ proposals, organizations: affectedOrganizations, sources },
  progress: steps.map((list) => list.map((step) => ({ ...step, at: '2024-10-15T10:00:00Z' }))),
  follow_ups: followUps.map((list) =>
    list.map((one) => ({ ...one, due: one.due === null ? null : '2025-01-31' })),
  ),
})
const links = {
  issue: (slug: string) => `/wtsa-24/${slug}`,
  row: (slug: string) => `https://plenary.example/wtsa-24/issues/1#${slug}`,
  sort: ({ column }: { column: string }) => `/wtsa-24/issues?sort=${column}#results`,
}
/** Each draws a table twice. */
const FEW = { numRuns: 30 }
/** Now and then something is searched for, and marked. */
const searches = fc.array(fc.constantFrom('a', 'Res 50', 'o'), { maxLength: 1 })
const kinds = ['issues', 'outcomes'] as const

describe('elements written as text', () => {
  it.each(kinds)('are a table of %s as React writes it, whatever stands in the cells', (kind) => {
    const head = aHead({ kind, vocabularies: { ...en.vocabulary } })
    fc.assert(
      fc.property(cells, fc.boolean(), searches, (given, joined, q) => {
        const hits = searchHits(q, head)
        const table = (
          <MatrixTable
            caption="Draft <new> resolutions"
            rows={[aRow('one', given)]}
            {...{ head, joined, links, hits, sort: null, choice: null, words: en.public }}
          />
        )
        expect(markupOf(table)).toBe(renderToStaticMarkup(table))
      }),
      FEW,
    )
  })

  it('are the details of before and after as React writes them', () => {
    const head = aHead({ kind: 'outcomes', vocabularies: { ...en.vocabulary } })
    fc.assert(
      fc.property(cells, searches, (given, q) => {
        const hits = searchHits(q, head)
        const rows = compareMatrices(
          { head, rows: [aRow('one', given)] },
          { head: aHead(), rows: [aRow('one', given)] },
        ).rows
        const details = rows.map((item) => (
          <CompareDetails
            key="one"
            {...{ item, head, links, hits, words: en.public, shows: showsOf('compare', null) }}
          />
        ))
        expect(markupOf(details)).toBe(renderToStaticMarkup(details))
      }),
      FEW,
    )
  })

  it.each<[string, ReactNode]>([
    ['texts beside one another', ['a', null, 1, false, 'b', <b key="b">{'"'}</b>]],
    ['flags', <input key="i" type="checkbox" readOnly checked={true} disabled={false} />],
    ['what is said in words', <p key="p" aria-hidden={false} data-on={true} hidden={false} />],
    ['styles', <col key="c" style={{ inlineSize: '2rem', ['--x' as string]: '1' }} />],
    [
      'drawings',
      <svg key="s" viewBox="0 0 1 1">
        <title>A line</title>
        <path strokeDasharray="1 2" strokeWidth={1.5} d="M0 0" />
      </svg>,
    ],
    // biome-ignore lint/security/noDangerouslySetInnerHtml: what is tested
    ['raw text', <p key="p" dangerouslySetInnerHTML={{ __html: '<b>x</b>' }} />],
  ])('are, of %s, what React writes', (_name, node) => {
    expect(markupOf(node)).toBe(renderToStaticMarkup(node))
  })

  it('lead to nothing that a browser would run', () => {
    for (const href of ['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x'])
      expect(markupOf(<a href={href}>x</a>)).toBe('<a>x</a>')
  })

  it.each<[string, ReactNode]>([
    ['a handler', <button key="b" type="button" onClick={() => {}} />],
    ['a script', <script key="s" />],
    ['what is not there yet', Promise.resolve('later')],
    ['an attribute that nobody thought of', <p key="p" contentEditable={true} />],
  ])('are refused with %s', (_name, node) => {
    expect(() => markupOf(node)).toThrow('written as text')
  })
})
