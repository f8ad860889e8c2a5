import type { ReactNode } from 'react'
import type { Assembly, AssemblyStage } from '@/lib/domain/assembly'
import type { PublicationMark } from '@/lib/domain/publication'
import { latestOf } from '@/lib/domain/publication'
import styles from './assembly-page.module.css'
import { Crumbs } from './crumbs'
import { Masthead } from './masthead'
import type { PublicWords } from './matrix-words'
import { PublicationTable } from './publication-table'

type Props = {
  assembly: Assembly
  stage: { key: AssemblyStage; word: string }
  publications: readonly PublicationMark[]
  /** who speaks: of the latest publication that stands, else of the settings; null for nobody yet */
  publisher: string | null
  kinds: Readonly<Record<'issues' | 'outcomes', string>>
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

function linesOf(props: Props): string[] {
  const { assembly, publisher, words } = props
  const { masthead } = words
  return [
    masthead.meeting(assembly),
    ...standingOf(props),
    ...(publisher === null ? [] : [masthead.publisher(publisher)]),
    ...[[...stageIn(props), ...stateOf(props)].join(' ')].filter(Boolean),
  ]
}

/** One assembly: what it is, what was published when, what became of the concerns. */
export function AssemblyPage(props: Props) {
  const { assembly, publications, kinds, words, children } = props
  const hasOutcomes = latestOf(publications, 'outcomes') !== null
  const stands = hasOutcomes || latestOf(publications, 'issues') !== null
  return (
    <>
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
      {hasOutcomes && (
        <p className={styles.compare}>
          <a href={`/${assembly.key}/compare`}>{words.assembly.compare}</a>
          {': '}
          {words.assembly.compareAbout}
        </p>
      )}
      {stands && (
        <p className={styles.compare}>
          <a href={`/${assembly.key}/proposals`}>{words.proposalGroups.name}</a>
          {': '}
          {words.proposalGroups.about}
        </p>
      )}
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
