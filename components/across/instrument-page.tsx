import type { ReactNode } from 'react'
import { firstView } from '@/components/matrix-compare/first-view'
import { nameOf } from '@/components/matrix-view/frozen-words'
import { nameOfPublication } from '@/components/matrix-view/holding'
import { Facts } from '@/components/matrix-view/issue-section'
import type { PublicWords } from '@/components/matrix-view/matrix-words'
import { NotStated } from '@/components/matrix-view/not-stated'
import { ProposalList } from '@/components/matrix-view/proposal-list'
import { Prose } from '@/components/matrix-view/prose'
import { instrumentName } from '@/lib/domain/across/instrument-name'
import type { InstrumentPart } from '@/lib/domain/across/instruments-in'
import type { Across, Found, StandingMatrix } from '@/lib/domain/across/standing-matrix'
import type { Tally } from '@/lib/domain/across/tally'
import type { InstrumentEntry } from '@/lib/domain/public-directory'
import type { PublicationMark } from '@/lib/domain/publication'
import { SilentLine } from './absent-line'
import { ConcernFigure } from './concern-figure'
import styles from './entry.module.css'
import { EntryPage } from './entry-page'
import { Tallied } from './tallied'

export type InstrumentPageProps = {
  entry: InstrumentEntry
  across: readonly Across<InstrumentPart>[]
  tally: Tally
  silent: readonly StandingMatrix[]
  publisher: string | null
  address: string
  words: PublicWords
}

function About({ entry, across, tally, silent, words }: InstrumentPageProps) {
  const say = words.entries.instruments
  const [newest] = across
  const facts = [
    [
      say.revisions,
      entry.revisions.length > 0 && (
        <ul key="revisions" className={styles.lines}>
          {entry.revisions.map(({ label, title }) => (
            <li key={label} dir="auto">
              <span translate="no">{label}</span>
              {title !== null && title !== entry.title && `: ${title}`}
            </li>
          ))}
        </ul>
      ),
    ],
    [
      say.aliases,
      entry.aliases.length > 0 && (
        <ul key="aliases" className={styles.lines} translate="no">
          {entry.aliases.map(({ alias, code }) => (
            <li key={`${code} ${alias}`}>{say.alias(alias, code)}</li>
          ))}
        </ul>
      ),
    ],
  ] as const
  return (
    <>
      <Facts facts={facts.filter(([, value]) => value !== false)} />
      {newest === undefined ? (
        <p>{say.unnamed}</p>
      ) : (
        <>
          <p>{say.tallied(tally.issues, tally.assemblies)}</p>
          <Tallied tally={tally} head={newest.matrix.head} words={words} />
          <SilentLine
            matrices={silent}
            before={say.silent.before(instrumentName(entry), silent.length)}
            after={silent.length === 1 ? say.silent.afterOne : say.silent.after}
            words={words.entries}
          />
        </>
      )}
    </>
  )
}

type IssueProps = { found: Found<InstrumentPart>; matrix: StandingMatrix; words: PublicWords }

/** The publication that a value comes from, leading to the issue's row there. */
function From({ mark, found, matrix, words }: IssueProps & { mark: PublicationMark }) {
  const { assembly, head } = matrix
  const address = `/${assembly.key}/${mark.kind}/${mark.number}#${found.item.row.slug}`
  return (
    <a className={styles.source} href={address}>
      {words.entries.instruments.from(nameOfPublication({ mark, head }, words))}
    </a>
  )
}

function valuesOf({ found, matrix, words }: IssueProps): (readonly [string, ReactNode])[] {
  const { item } = found
  const { head, mark, baseline } = matrix
  const { columns, instruments } = words.entries
  const view = firstView(item, { head, words, shows: () => true })
  const hasBefore = item.before !== null && baseline !== null && baseline.removed === null
  const before = hasBefore ? baseline : mark
  const source = (of: PublicationMark) => (
    <From mark={of} found={found} matrix={matrix} words={words} />
  )
  const { proposals, concern_rationale, outcome_summary, residual_rationale } = item.row.cells
  const asked =
    proposals.length === 0 ? (
      <NotStated words={words.matrix} />
    ) : (
      <ProposalList
        proposals={proposals}
        added={item.row.newProposals}
        head={head}
        words={words.matrix.proposal}
        isLinked
      />
    )
  const sides = [
    [
      columns.before,
      <div key="before" className={styles.value}>
        {view.before}
        {item.before !== null && concern_rationale !== null && <Prose text={concern_rationale} />}
        {source(before)}
      </div>,
    ],
    [
      instruments.proposals,
      <div key="proposals" className={styles.value}>
        {asked}
        {source(item.presence === 'dropped' ? before : mark)}
      </div>,
    ],
  ] as const
  if (mark.kind === 'issues' || item.presence === 'dropped') return [...sides]
  return [
    ...sides,
    [
      columns.decided,
      <div key="decided" className={styles.value}>
        {view.decided}
        {outcome_summary !== null && <Prose text={outcome_summary} />}
      </div>,
    ],
    [columns.became, view.became],
    [
      columns.after,
      <div key="after" className={styles.value}>
        {view.after} {view.change}
        {residual_rationale !== null && <Prose text={residual_rationale} />}
        {source(mark)}
      </div>,
    ],
  ]
}

function Issue(props: IssueProps) {
  const { found, matrix, words } = props
  const { row } = found.item
  const { title } = row.cells
  const name = nameOf(row, words.matrix.untitled)
  return (
    <article className={styles.article}>
      <h3>
        <a href={`/${matrix.assembly.key}/${row.slug}`} dir="auto">
          {title === null || title === name ? name : `${name}: ${title}`}
        </a>
      </h3>
      {found.what === 'ended-in' && <p>{words.entries.instruments.endedIn}</p>}
      <Facts facts={valuesOf(props)} />
    </article>
  )
}

/** An instrument over all assemblies: what was proposed on it, the concern, what came of it. */
export function InstrumentPage(props: InstrumentPageProps) {
  const { entry, across, silent, words } = props
  const say = words.entries.instruments
  const name = instrumentName(entry)
  return (
    <EntryPage
      {...props}
      list="instruments"
      name={entry.title === null ? name : `${name}: ${entry.title}`}
      full={say.of(entry.kind, entry.body)}
      about={say.about(name)}
      aside={<ConcernFigure across={across} silent={silent} words={words} />}
      facts={<About {...props} />}
    >
      {(shown, { matrix }) =>
        shown.map((one) => (
          <Issue key={one.item.row.slug} found={one} matrix={matrix} words={words} />
        ))
      }
    </EntryPage>
  )
}
