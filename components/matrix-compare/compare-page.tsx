import type { ReactNode } from 'react'
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
import {
  meetingLines,
  whatItCorrects,
  whetherLatest,
} from '@/components/matrix-view/masthead-lines'
import type { PublicWords } from '@/components/matrix-view/matrix-words'
import { Notes } from '@/components/matrix-view/notes'
import { PrintHead } from '@/components/matrix-view/print-head'
import { PublicationBanner } from '@/components/matrix-view/publication-banner'
import type { ComparisonRow } from '@/lib/domain/comparison'
import type { ColumnChoice, Narrowed, Sort } from '@/lib/domain/filter/filter'
import type { SearchHits } from '@/lib/domain/filter/search-hits'
import type { LevelFlow } from '@/lib/domain/level-flow'
import type { PublicationMark } from '@/lib/domain/publication'
import type { RollUp } from '@/lib/domain/roll-up'
import type { PublishedMatrix, SnapshotHead } from '@/lib/domain/snapshot'
import { BaselineMarks } from './baseline-marks'
import styles from './compare-page.module.css'
import { CompareView } from './compare-view'
import { RollUpView } from './roll-up-view'

type Props = {
  outcomes: PublishedMatrix
  baseline: PublicationMark | null
  /** the words of both publications */
  head: SnapshotHead
  results: {
    rows: readonly ComparisonRow[]
    sort: Sort | null
    columns: ColumnChoice
    /** what was searched for, to be marked */
    hits: SearchHits | null
  }
  rollUp: RollUp
  flow: LevelFlow
  filter: FilterModel
  /** the address of the rows with a change alone, or of all rows where those are shown */
  toggle: { href: string; changedOnly: boolean }
  downloads: readonly Download[]
  /** the comparison with some of its issues alone, the filter kept */
  linkTo: (chosen: Narrowed) => string
  links: MatrixLinks
  address: string
  /** holds the tables back until the page is sent, and gives what stands in their place */
  holdBack?: (markup: string) => string
  words: PublicWords
  /** how it is cited */
  children?: ReactNode
}

function datedOf({ outcomes, baseline, words }: Props): string {
  const { publication, compare, dates } = words
  const named = (kind: 'issues' | 'outcomes', number: number, asOf: string) =>
    `${publication.number(wordOf(outcomes.head, 'publicationKind', kind), number)}, ${publication.asOf(dates.day(asOf))}`
  const after = `${compare.after}: ${named('outcomes', outcomes.number, outcomes.head.asOf)}`
  if (baseline === null) return after
  return `${compare.before}: ${named('issues', baseline.number, baseline.asOf)}\n${after}`
}

/** The same from the band and from the masthead: two links of one name lead to one place. */
function LatestComparison({ outcomes: { head }, words }: Pick<Props, 'outcomes' | 'words'>) {
  return (
    <a href={`/${head.assembly.key}/compare`}>
      {words.publication.toLatestComparison(wordOf(head, 'publicationKind', 'outcomes'))}
    </a>
  )
}

function Top(props: Props) {
  const { outcomes, baseline, head, words } = props
  const { compare, masthead } = words
  const { assembly } = head
  return (
    <Masthead
      kicker={<Crumbs assembly={assembly} last={words.assembly.compare} words={words} />}
      title={compare.title(assembly.code)}
      dated={datedOf(props)}
      lines={[
        ...meetingLines(head, words),
        masthead.both(assembly.noun),
        <span key="latest">
          {whetherLatest(outcomes, words, <LatestComparison outcomes={outcomes} words={words} />)}
          {whatItCorrects(outcomes.head, words)}
        </span>,
      ]}
      label={masthead.label}
      aside={<Legend head={head} words={words.matrix} />}
    >
      {baseline === null ? (
        <p>{compare.noBaseline}</p>
      ) : (
        <BaselineMarks outcomes={outcomes} baseline={baseline} words={words} />
      )}
      <Notes head={head} words={words.matrix} />
    </Masthead>
  )
}

/** What remains is listed of the latest alone, and of no filter. */
function followUpsOf({ outcomes, head, rollUp, filter }: Props): string | null {
  const isAll = outcomes.number === outcomes.latest && rollUp.rows === filter.total
  return isAll ? `/follow-ups?assembly=${head.assembly.key}` : null
}

/** An outcomes publication beside its baseline: the counts, the filter, then row by row. */
export function ComparePage(props: Props) {
  const { outcomes, head, results, filter, toggle, links, words } = props
  return (
    <>
      <PrintHead
        left={[words.compare.title(head.assembly.code), ...datedOf(props).split('\n')].join(' · ')}
        right={props.address}
        filter={filterInWords(filter, words.matrix)}
      />
      <PublicationBanner
        matrix={outcomes}
        toLatest={<LatestComparison outcomes={outcomes} words={words} />}
        words={words}
      />
      <Top {...props} />
      <RollUpView
        rollUp={props.rollUp}
        flow={props.flow}
        total={filter.total}
        head={head}
        linkTo={props.linkTo}
        followUpsAt={followUpsOf(props)}
        words={words.compare}
      />
      <FilterBar filter={filter} words={words} />
      <p className={styles.toggle}>
        <a href={toggle.href}>
          {toggle.changedOnly ? words.compare.allRows : words.compare.changedOnly}
        </a>
      </p>
      <CompareView
        rows={results.rows}
        sort={results.sort}
        columns={results.columns}
        hits={results.hits}
        head={head}
        links={links}
        holdBack={props.holdBack}
        words={words}
      />
      <Downloads
        base={`/${head.assembly.key}`}
        downloads={props.downloads}
        filtered={filter.isNarrowed}
        words={words}
      />
      {props.children}
      <Imprint head={head} words={words.matrix} address={props.address} />
    </>
  )
}
