import type { Metadata } from 'next'
import { cache } from 'react'
import { SearchPage } from '@/components/across/search-page'
import { sayUnknown } from '@/lib/domain/filter/as-shown'
import { readSearch } from '@/lib/domain/filter/parse-filter'
import { isPassedOver } from '@/lib/domain/filter/passed-over'
import { searchHits } from '@/lib/domain/filter/search-hits'
import { parseReference } from '@/lib/domain/reference/parse-reference'
import { printReference } from '@/lib/domain/reference/print-reference'
import { env } from '@/lib/env'
import { listLatest } from '@/lib/publication/list-latest'
import { searchEntries } from '@/lib/publication/search-entries'
import { searchIssues } from '@/lib/publication/search-issues'
import { pageMetadata } from '@/lib/web/page-metadata'
import { publicContext } from '@/lib/web/public-context'
import { en } from '@/lib/words/en'
import { queryOf, type Search } from '../address'
import { termsBy } from '../glossary-sections-by'
import { readPublisher } from '../published'

// what is published changes while the site runs
export const dynamic = 'force-dynamic'

type Props = PageProps<'/search'>

const words = en.public.search

/** The searches of the query in one text each, so that the page and its title find them once. */
const findIssues = cache((...q: string[]) => searchIssues(publicContext(), q))

function readQuery(search: Search) {
  const query = [...queryOf(search)].map(([name, value]) => [name.toLowerCase(), value] as const)
  const { value: q, faults } = readSearch(
    query.flatMap(([name, value]) => (name === 'q' ? [value.toWellFormed()] : [])),
  )
  const names = query.map(([name]) => name)
  const unknown = names.filter((name) => name !== 'q' && !isPassedOver(name))
  return { q, notices: [...new Set([...faults, ...sayUnknown(unknown, words.unknown)])] }
}

const countOf = (found: readonly { count: number }[]) =>
  found.reduce((sum, { count }) => sum + count, 0)

/** A search is of the moment: no search engine keeps it. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { q } = readQuery(await searchParams)
  const title = q.length === 0 ? words.outside : words.titleOf(q.join('”, “'))
  const count = countOf(await findIssues(...q))
  return pageMetadata({
    title: q.length === 0 ? title : words.counted(title, count),
    description: words.description,
    path: '/search',
    listed: false,
  })
}

function referenceIn(q: readonly string[]): string | null {
  const [only] = q.length === 1 ? q : []
  const reference = only === undefined ? null : parseReference(only)
  return reference === null ? null : printReference(reference)
}

export default async function SearchAllAssemblies({ searchParams }: Props) {
  const { q, notices } = readQuery(await searchParams)
  const found = await findIssues(...q)
  const [latest] = await listLatest(publicContext())
  const publisher = await readPublisher()
  return (
    <SearchPage
      search={{
        text: q.join(' '),
        query: q.map((text) => `q=${encodeURIComponent(text)}`).join('&'),
        reference: referenceIn(q),
        notices,
      }}
      entries={await searchEntries(publicContext(), q, termsBy(latest))}
      found={found.map((each) => ({ ...each, hits: searchHits(q, each.head) }))}
      publisher={publisher}
      address={`${env().APP_URL}/search`}
      words={en.public}
    />
  )
}
