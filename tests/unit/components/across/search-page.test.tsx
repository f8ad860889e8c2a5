import type { ComponentProps } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { FoundEntries } from '@/components/across/found-entries'
import { SearchPage } from '@/components/across/search-page'
import type { PublicationMark } from '@/lib/domain/publication'
import { en } from '@/lib/words/en'
import { aSnapshot } from '@/tests/support/snapshot'

const { head } = aSnapshot([])
const mark: PublicationMark = {
  ...{ kind: 'issues', number: 1, asOf: '2024-10-14', publishedAt: '2024-10-14T10:00:00Z' },
  ...{ contentHash: '', withdrawn: null, removed: null, baseline: null },
  ...{ corrects: null, correctedBy: null },
}
const found = (count: number) => ({
  ...{ assembly: { ...head.assembly, stageByHand: null }, mark, baseline: null, head },
  ...{ count, total: 3 },
  ...{ issues: [], hits: null },
})

const entry = {
  ...({ list: 'themes', key: 'word', path: '/themes/word', name: 'Words' } as const),
  ...{ fullName: null, aliases: [], isTold: true },
}
const headings = (counts: number[], query = 'q=word') => {
  const html = renderToStaticMarkup(
    <SearchPage
      search={{ text: 'word', query, reference: null, notices: [] }}
      entries={[entry]}
      found={counts.map(found)}
      publisher={null}
      address="https://plenary.example/search"
      words={en.public}
    />,
  )
  return [...html.matchAll(/<h([2-6])[^>]*>(.*?)<\/h\1>/gu)].map(
    ([, level, text = '']) => `${level}: ${text.replace(/<[^>]*>/gu, '')}`,
  )
}

it('how many issues a search found is its first heading, as on a matrix that is filtered', () => {
  const { search } = en.public
  expect(headings([2])).toEqual([
    `2: ${search.found(2, 1)}`,
    `3: ${search.entries}`,
    '3: WTSA-24: 2 of 3 issues',
  ])
  expect(headings([])).toEqual([`2: ${search.nothing}`, `3: ${search.entries}`])
})

it('where nothing was searched for there is no count', () => {
  expect(headings([], '')).toEqual([`3: ${en.public.search.entries}`])
})

it('what no publication tells of is marked so before somebody follows the link', () => {
  const shown = (one: Partial<ComponentProps<typeof FoundEntries>['entries'][number]>) =>
    renderToStaticMarkup(<FoundEntries entries={[{ ...entry, ...one }]} words={en.public.search} />)
  expect(shown({})).toContain('href="/themes/word"')
  expect(shown({})).not.toContain('no publication')
  expect(shown({ isTold: false })).toContain('no publication names it')
  const assembly = { list: 'assemblies', path: '/pp-26', isTold: false } as const
  expect(shown(assembly)).toContain('nothing is published yet')
})
