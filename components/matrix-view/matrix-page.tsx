import type { ReactNode } from 'react'
import type { PublishedMatrix } from '@/lib/domain/snapshot'
import { Crumbs } from './crumbs'
import { type Download, Downloads } from './downloads'
import { FilterBar } from './filter-bar'
import { filterInWords } from './filter-in-words'
import type { FilterModel } from './filter-model'
import { wordOf } from './frozen-words'
import { Imprint } from './imprint'
import { Legend } from './legend'
import type { MatrixLinks, Results } from './links'
import { Masthead } from './masthead'
import { mastheadLines } from './masthead-lines'
import styles from './matrix-page.module.css'
import { MatrixView } from './matrix-view'
import type { PublicWords } from './matrix-words'
import { Notes } from './notes'
import { PrintHead } from './print-head'
import { PublicationBanner } from './publication-banner'
import { type Beside, Since } from './since'

type Props = {
  matrix: PublishedMatrix
  results: Results
  filter: FilterModel
  downloads: readonly Download[]
  links: MatrixLinks
  /** holds the tables back until the page is sent, and gives what stands in their place */
  holdBack?: (markup: string) => string
  /** the absolute address of this publication, for whoever holds it on paper */
  address: string
  /** what changed from the number before to it, and from it to the latest */
  beside: Beside
  /** a sentence of the page that shows it in place of another */
  instead: { sentence: string; link: { href: string; name: string } | undefined } | undefined
  words: PublicWords
  /** how it is cited */
  children?: ReactNode
}

/** One publication on its page: who, what and when, then the filter, then the matrix. */
export function MatrixPage({
  matrix,
  results,
  filter,
  instead,
  beside,
  words,
  children,
  ...rest
}: Props) {
  const { head, number } = matrix
  const { assembly } = head
  const kind = wordOf(head, 'publicationKind', head.kind)
  const { publication } = words
  const dated = `${publication.number(kind, number)}, ${publication.asOf(words.dates.day(head.asOf))}`
  return (
    <>
      <PrintHead
        left={`${assembly.code} · ${dated}`}
        right={rest.address}
        filter={filterInWords(filter, words.matrix)}
      />
      <PublicationBanner matrix={matrix} words={words} />
      {instead !== undefined && (
        <p role="note">
          {instead.link && <a href={instead.link.href}>{instead.link.name}</a>} {instead.sentence}
        </p>
      )}
      <Masthead
        kicker={
          <Crumbs assembly={assembly} last={publication.number(kind, number)} words={words} />
        }
        title={head.title}
        dated={`${dated} · ${words.matrix.issues(matrix.rows.length)}`}
        lines={mastheadLines(matrix, words)}
        label={words.masthead.label}
        aside={<Legend head={head} words={words.matrix} />}
      >
        <Since beside={beside} words={words} />
        <Notes head={head} words={words.matrix} />
        <p className={styles.ways}>
          <a href={`/${assembly.key}/proposals?publication=${head.kind}/${number}`}>
            {words.proposalGroups.name}
          </a>
        </p>
      </Masthead>
      <FilterBar filter={filter} words={words} />
      <MatrixView
        matrix={matrix}
        results={results}
        links={rest.links}
        holdBack={rest.holdBack}
        words={words}
      />
      <Downloads
        base={`/${assembly.key}`}
        downloads={rest.downloads}
        filtered={filter.isNarrowed}
        words={words}
      />
      {children}
      <Imprint head={head} words={words.matrix} address={rest.address} />
    </>
  )
}
