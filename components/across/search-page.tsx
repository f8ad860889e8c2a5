import type { PublicWords } from '@/components/matrix-view/matrix-words'
import { SiteTop } from '@/components/matrix-view/site-top'
import type { FoundEntry } from '@/lib/domain/across/find-entries'
import type { SearchHits } from '@/lib/domain/filter/search-hits'
import { FoundEntries } from './found-entries'
import { type FoundInAssembly, FoundIssues } from './found-issues'
import styles from './search.module.css'
import { SearchForm } from './search-form'

export type Search = {
  /** what was searched for, as it stands in the field */
  text: string
  /** the same as a query, without `?`; '' where nothing was */
  query: string
  /** what it was read as, where that is a reference */
  reference: string | null
  /** sentences on what of the query could not be followed */
  notices: readonly string[]
}

type Props = {
  search: Search
  entries: readonly FoundEntry[]
  found: readonly (FoundInAssembly & { hits: SearchHits | null })[]
  publisher: string | null
  /** the page's own absolute address, for the running head of paper */
  address: string
  words: PublicWords
}

function Help({ search, words }: Pick<Props, 'search' | 'words'>) {
  const say = words.search
  return (
    <div className={styles.help}>
      {search.query !== '' && search.reference === null && <p>{say.fewer}</p>}
      {say.help.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>
        <a href="/">{say.all}</a>
      </p>
    </div>
  )
}

/** A search over all assemblies: what was found in each, newest first. */
export function SearchPage({ search, entries, found, publisher, address, words }: Props) {
  const { search: say } = words
  const count = found.reduce((sum, each) => sum + each.count, 0)
  return (
    <>
      <SiteTop
        title={say.title}
        about={say.lead}
        publisher={publisher}
        since={words.across.latest}
        address={address}
        words={words}
      />
      <SearchForm q={search.text} words={say} />
      {search.notices.map((notice) => (
        <p key={notice} role="note" data-notice="">
          {notice}
        </p>
      ))}
      <section
        id="results"
        tabIndex={-1}
        className={styles.results}
        aria-labelledby={search.query === '' ? undefined : 'results.count'}
      >
        {search.query === '' ? (
          <p role="status">{say.empty}</p>
        ) : (
          <div role="status">
            <h2 className={styles.count} id="results.count">
              {count === 0 ? say.nothing : say.found(count, found.length)}
            </h2>
          </div>
        )}
        {search.reference !== null && <p className={styles.soft}>{say.readAs(search.reference)}</p>}
        <FoundEntries entries={entries} words={say} />
        {found.map((each) => (
          <FoundIssues key={each.assembly.key} query={search.query} found={each} words={words} />
        ))}
      </section>
      {count + entries.length === 0 && <Help search={search} words={words} />}
    </>
  )
}
