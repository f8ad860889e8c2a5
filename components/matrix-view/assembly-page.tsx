import type { ReactNode } from 'react'
import type { Assembly, AssemblyStage } from '@/lib/domain/assembly'
import type { PublicationMark } from '@/lib/domain/publication'
import { latestOf } from '@/lib/domain/publication'
import { PUBLICATION_KINDS } from '@/lib/domain/vocabulary'
import styles from './assembly-page.module.css'
import { AssemblySummary, type SummedPublication } from './assembly-summary'
import { Crumbs } from './crumbs'
import { Masthead } from './masthead'
import type { PublicWords } from './matrix-words'
import { MeetingLine } from './meeting-line'
import { PrintHead } from './print-head'
import { PublicationTable } from './publication-table'

type Props = {
  assembly: Assembly
  stage: { key: AssemblyStage; word: string }
  publications: readonly PublicationMark[]
  /** who speaks: of the latest publication that stands, else of the settings; null for nobody yet */
  publisher: string | null
  /** the latest publication that says in short what matters most; null where none does */
  summed: SummedPublication | null
  kinds: Readonly<Record<'issues' | 'outcomes', string>>
  /** the page's own absolute address, for the running head of paper */
  address: string
  words: PublicWords
  /** the roll-up, where there are outcomes */
  children?: ReactNode
}

/** Whether it is over follows from its stage alone: what it decided may be published before that. */
function stateOf({ assembly, stage, publications, words }: Props): string[] {
  if (stage.key === 'concluded') return [words.masthead.over(assembly.noun)]
  if (latestOf(publications, 'outcomes') !== null) return []
  return [words.masthead.notYet(assembly.noun)]
}

function standingOf({ publications, words: { masthead } }: Props): string[] {
  if (publications.length === 0) return [masthead.nobody]
  const stands = (['issues', 'outcomes'] as const).some((kind) => latestOf(publications, kind))
  return stands ? [] : [masthead.noneStands]
}

/** Without known dates the stage stays in preparation; outcomes that stand say more than that. */
function stageIn({ stage, publications, words }: Props): string[] {
  const isBelied = stage.key === 'preparing' && latestOf(publications, 'outcomes') !== null
  return isBelied ? [] : [`${words.assembly.stage}: ${stage.word}.`]
}

function linesOf(props: Props): ReactNode[] {
  const { assembly, publisher, words } = props
  const { masthead } = words
  return [
    <MeetingLine key="meeting" assembly={assembly} words={words} />,
    ...standingOf(props),
    ...(publisher === null ? [] : [masthead.publisher(publisher)]),
    ...[[...stageIn(props), ...stateOf(props)].join(' ')].filter(Boolean),
  ]
}

/** What stands, the latest of each kind; then side by side, and by who proposes it. */
function Ways({ assembly, publications, kinds, words }: Props) {
  const latest = PUBLICATION_KINDS.flatMap((kind) => latestOf(publications, kind) ?? [])
  if (latest.length === 0) return null
  const base = `/${assembly.key}`
  return (
    <ul className={styles.ways}>
      {latest.map(({ kind, number, asOf }) => (
        <li key={kind}>
          <a href={`${base}/${kind}`}>{words.publication.number(kinds[kind], number)}</a>,{' '}
          {words.publication.asOf(words.dates.day(asOf))}
        </li>
      ))}
      {latest.some(({ kind }) => kind === 'outcomes') && (
        <li>
          <a href={`${base}/compare`}>{words.assembly.compare}</a>
          {': '}
          {words.assembly.compareAbout}
        </li>
      )}
      <li>
        <a href={`${base}/proposals`}>{words.proposalGroups.name}</a>
        {': '}
        {words.proposalGroups.about}
      </li>
    </ul>
  )
}

/** The running head of paper: the assembly, and the latest of its publications. */
function leftOf({ assembly, publications, kinds, words }: Props): string {
  const mark = latestOf(publications, 'outcomes') ?? latestOf(publications, 'issues')
  if (mark === null) return `${assembly.code} · ${assembly.name}`
  const { publication, dates } = words
  const name = publication.number(kinds[mark.kind], mark.number)
  return `${assembly.code} · ${name}, ${publication.asOf(dates.day(mark.asOf))}`
}

/** One assembly: what it is, what was published when, what became of the concerns. */
export function AssemblyPage(props: Props) {
  const { assembly, publications, summed, kinds, words, children } = props
  return (
    <>
      <PrintHead left={leftOf(props)} right={props.address} />
      <Masthead
        kicker={<Crumbs assembly={assembly} last={null} words={words} />}
        title={assembly.code}
        dated={assembly.name}
        lines={linesOf(props)}
        label={words.masthead.label}
      >
        {assembly.note !== null && (
          <p className={styles.note} dir="auto">
            {assembly.note}
          </p>
        )}
      </Masthead>
      <Ways {...props} />
      {summed !== null && <AssemblySummary summed={summed} words={words} />}
      {children}
      <section className={styles.published}>
        <h2>{words.assembly.published}</h2>
        {publications.length === 0 ? (
          <p>{words.assembly.nothing(assembly.noun)}</p>
        ) : (
          <PublicationTable
            base={`/${assembly.key}`}
            publications={publications}
            kinds={kinds}
            words={words}
          />
        )}
        {publications.filter(({ removed }) => removed === null).length > 1 && (
          <p>
            <a href={`/${assembly.key}/changes`}>{words.assembly.changes}</a>
          </p>
        )}
      </section>
    </>
  )
}
