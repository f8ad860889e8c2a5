import { Crumbs } from '@/components/matrix-view/crumbs'
import { type Download, Downloads } from '@/components/matrix-view/downloads'
import { FilterBar } from '@/components/matrix-view/filter-bar'
import { filterInWords } from '@/components/matrix-view/filter-in-words'
import type { FilterModel } from '@/components/matrix-view/filter-model'
import { wordOf } from '@/components/matrix-view/frozen-words'
import { Imprint } from '@/components/matrix-view/imprint'
import { Legend } from '@/components/matrix-view/legend'
import type { MatrixLinks } from '@/components/matrix-view/links'
import { Masthead } from '@/components/matrix-view/masthead'
import { mastheadLines } from '@/components/matrix-view/masthead-lines'
import type { PublicWords } from '@/components/matrix-view/matrix-words'
import { Notes } from '@/components/matrix-view/notes'
import { PrintHead } from '@/components/matrix-view/print-head'
import { PublicationBanner } from '@/components/matrix-view/publication-banner'
import type { Sort } from '@/lib/domain/filter/filter'
import type { SearchHits } from '@/lib/domain/filter/search-hits'
import type { ProposalGroups } from '@/lib/domain/proposal-groups'
import type { PublicationMark } from '@/lib/domain/publication'
import type { PublishedMatrix } from '@/lib/domain/snapshot'
import { OtherPublications } from './other-publications'
import styles from './proposals-page.module.css'
import { ProposalsTable } from './proposals-table'

type Props = {
  matrix: PublishedMatrix
  /** all of the assembly, newest first */
  publications: readonly PublicationMark[]
  grouped: ProposalGroups
  /** how many issues have no proposal */
  leftOut: number
  sort: Sort | null
  /** what was searched for, to be marked */
  hits: SearchHits | null
  filter: FilterModel
  download: Download
  links: MatrixLinks
  /** the absolute address that names the publication */
  address: string
  words: PublicWords
}

/** The proposals of one publication: issues down, regional groups and states and others across. */
export function ProposalsPage({ matrix, grouped, leftOut, filter, words, ...rest }: Props) {
  const { head, number } = matrix
  const { assembly } = head
  const { proposalGroups: say, publication } = words
  const name = publication.number(wordOf(head, 'publicationKind', head.kind), number)
  const dated = `${name}, ${publication.asOf(words.dates.day(head.asOf))}`
  return (
    <>
      <PrintHead
        left={`${say.title(assembly.code)} · ${dated}`}
        right={rest.address}
        filter={filterInWords(filter, words.matrix)}
      />
      <PublicationBanner matrix={matrix} words={words} />
      <Masthead
        kicker={<Crumbs assembly={assembly} last={say.name} words={words} />}
        title={say.title(assembly.code)}
        dated={dated}
        lines={mastheadLines(matrix, words)}
        label={words.masthead.label}
        aside={<Legend head={head} words={words.matrix} />}
      >
        <Notes head={{ ...head, summary: null }} words={words.matrix} />
        <OtherPublications
          shown={{ kind: head.kind, number }}
          publications={rest.publications}
          head={head}
          words={words}
        />
      </Masthead>
      <FilterBar filter={filter} words={words} />
      {grouped.issues.length > 0 && (
        <ProposalsTable
          grouped={grouped}
          head={head}
          sort={rest.sort}
          hits={rest.hits}
          links={rest.links}
          words={words}
        />
      )}
      {filter.total === 0 && <p>{say.empty}</p>}
      {leftOut > 0 && filter.total > 0 && <p className={styles.soft}>{say.left(leftOut)}</p>}
      <Downloads
        base={`/${assembly.key}`}
        downloads={[rest.download]}
        filtered={filter.isNarrowed}
        words={words}
      />
      <p className={styles.file}>{say.file}</p>
      <Imprint head={head} words={words.matrix} address={rest.address} />
    </>
  )
}
