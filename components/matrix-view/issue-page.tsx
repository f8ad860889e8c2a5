import type { ReactNode } from 'react'
import type { PublicationMark } from '@/lib/domain/publication'
import type { SnapshotHead } from '@/lib/domain/snapshot'
import type { Level } from '@/lib/domain/vocabulary'
import { CorrectionLink } from './correction-link'
import { Crumbs } from './crumbs'
import { nameOf } from './frozen-words'
import { type Holding, nameOfPublication } from './holding'
import { HoldingsBanner } from './holdings-banner'
import { Imprint } from './imprint'
import { IssueAbout } from './issue-about'
import { IssueAfter } from './issue-after'
import { IssueBefore } from './issue-before'
import { IssueEnding } from './issue-ending'
import { IssueLacking } from './issue-lacking'
import styles from './issue-page.module.css'
import { IssueSection } from './issue-section'
import { Legend } from './legend'
import { LevelHistory } from './level-history'
import type { MatrixLinks } from './links'
import { Masthead } from './masthead'
import { beforeLine, meetingLines } from './masthead-lines'
import type { PublicWords } from './matrix-words'
import { NotStated } from './not-stated'
import { Notes } from './notes'
import { PrintHead } from './print-head'
import { ProposalList } from './proposal-list'
import { SourceList } from './source-list'

type Neighbour = { slug: string; reference: string | null; title: string | null }

export type IssuePageProps = {
  /** the publication that names it last */
  newest: Holding
  issues: Holding | null
  outcomes: Holding | null
  levels: readonly { mark: PublicationMark; head: SnapshotHead; level: Level }[]
  /** the latest publications that hold it no more */
  lacking: readonly Pick<Holding, 'mark' | 'head'>[]
  previous: Neighbour | null
  next: Neighbour | null
  /** what the change was, where the outcomes hold it */
  change: ReactNode
  links: MatrixLinks
  address: string
  words: PublicWords
  /** how it is cited */
  children?: ReactNode
}

function Neighbours({ newest, lacking, previous, next, words }: IssuePageProps) {
  const { key } = newest.head.assembly
  const { kind, number, withdrawn } = newest.mark
  const isLatest = withdrawn === null && lacking.length === 0
  const matrix = isLatest ? kind : `${kind}/${number}`
  const link = (label: string, to: Neighbour | null) =>
    to !== null && (
      <a href={`/${key}/${to.slug}`}>
        {label}: <bdi translate="no">{to.reference ?? to.title ?? to.slug}</bdi>
      </a>
    )
  return (
    <nav className={styles.neighbours} aria-label={words.issue.neighbours}>
      {link(words.issue.previous, previous)}
      <a href={`/${key}/${matrix}#${newest.row.slug}`}>
        {lacking.length === 0
          ? words.issue.inMatrix
          : words.issue.inThatMatrix(nameOfPublication(newest, words))}
      </a>
      {link(words.issue.next, next)}
    </nav>
  )
}

function Top({ newest, issues, outcomes, levels, change, words }: IssuePageProps) {
  const { head, row } = newest
  const { reference, title, section } = row.cells
  const heading = head.sections.find((entry) => entry.key === section)?.heading ?? null
  const name = nameOf(row, words.matrix.untitled)
  const { masthead } = words
  const { noun } = head.assembly
  return (
    <Masthead
      kicker={<Crumbs assembly={head.assembly} last={name} words={words} />}
      title={reference !== null && title !== null ? `${reference}: ${title}` : name}
      dated={heading}
      lines={[
        ...meetingLines(head, words),
        outcomes === null
          ? beforeLine(head, words)
          : issues === null
            ? masthead.after(noun)
            : masthead.both(noun),
        words.issue.from(nameOfPublication(newest, words)),
      ]}
      label={masthead.label}
      aside={<LevelHistory levels={levels} words={words} />}
    >
      {outcomes !== null && <IssueEnding holding={outcomes} change={change} words={words} />}
      <Notes head={{ ...head, summary: null }} words={words.matrix} />
    </Masthead>
  )
}

function Proposals({ from, words }: { from: Holding; words: PublicWords }) {
  const { row, head } = from
  return (
    <IssueSection title={words.issue.proposals} from={nameOfPublication(from, words)} words={words}>
      {row.cells.proposals.length === 0 ? (
        <NotStated words={words.matrix} />
      ) : (
        <ProposalList
          proposals={row.cells.proposals}
          added={row.newProposals}
          head={head}
          words={words.matrix.proposal}
          isLinked
        />
      )}
    </IssueSection>
  )
}

/** One issue: where it stands, all its proposals, what came of it, over all publications. */
export function IssuePage(props: IssuePageProps) {
  const { newest, issues, outcomes, change, links, words } = props
  const { head, row } = newest
  const from = nameOfPublication(newest, words)
  return (
    <>
      <PrintHead
        left={`${head.assembly.code} · ${nameOf(row, words.matrix.untitled)} · ${from}`}
        right={props.address}
      />
      <HoldingsBanner holdings={[outcomes, issues]} words={words} />
      <IssueLacking newest={newest} lacking={props.lacking} words={words} />
      <Top {...props} />
      <div className={styles.body}>
        <IssueAbout row={row} head={head} from={from} words={words} />
        {issues !== null && <IssueBefore holding={issues} words={words} />}
        <Proposals from={newest} words={words} />
        {outcomes !== null && <IssueAfter holding={outcomes} change={change} words={words} />}
        <IssueSection title={words.issue.sections.sources} from={from} words={words}>
          {row.cells.sources.length === 0 ? (
            <NotStated words={words.matrix} />
          ) : (
            <div className={styles.sources}>
              <SourceList sources={row.cells.sources} head={head} />
            </div>
          )}
        </IssueSection>
        <CorrectionLink row={row} head={head} words={words.matrix} links={links} />
      </div>
      <Neighbours {...props} />
      <Legend head={head} words={words.matrix} />
      {props.children}
      <Imprint head={head} words={words.matrix} address={props.address} />
    </>
  )
}
