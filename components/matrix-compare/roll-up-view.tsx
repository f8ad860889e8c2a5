import type { ReactNode } from 'react'
import { ConcernMark } from '@/components/matrix-view/concern-mark'
import { levelWord, wordOf } from '@/components/matrix-view/frozen-words'
import type { PublicWords } from '@/components/matrix-view/matrix-words'
import { lower } from '@/components/ui/lower'
import type { Narrowed } from '@/lib/domain/filter/filter'
import type { LevelFlow } from '@/lib/domain/level-flow'
import type { LevelRollUp, RollUp } from '@/lib/domain/roll-up'
import type { SnapshotHead } from '@/lib/domain/snapshot'
import { LevelsFigure } from './levels-figure'
import styles from './roll-up-view.module.css'
import { levelParts, partsOf } from './rolled-parts'

type Words = PublicWords['compare']['rollUp']
type Props = {
  rollUp: RollUp
  flow: LevelFlow
  /** how many rows there are without the filter */
  total: number
  head: SnapshotHead
  /** the comparison with some of its issues alone */
  linkTo: (chosen: Narrowed) => string
  /** where its follow-ups are listed, where they are those that it counts */
  followUpsAt: string | null
  words: PublicWords['compare']
}

type LineProps = Pick<Props, 'head' | 'linkTo'> & {
  line: LevelRollUp
  none: string
  words: Words
}

function LevelLine({ line, none, head, linkTo, words }: LineProps) {
  const word = levelWord(head, line.level)
  const parts = levelParts(line, { head, words }, none)
  return (
    <div className={styles.line}>
      <dt>
        <ConcernMark level={line.level} word={word} small />
      </dt>
      <dd>
        {line.total === 0 ? (
          parts
        ) : (
          <a href={linkTo({ concern: [line.level] })}>
            <span className="visually-hidden">{word}: </span>
            {parts}
          </a>
        )}
      </dd>
    </div>
  )
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.line}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function FollowUps({
  rollUp,
  followUpsAt,
  words,
}: Pick<Props, 'rollUp' | 'followUpsAt'> & { words: Words }) {
  const { open, inProgress } = rollUp.followUps
  const counts = `${words.ofMany(open, words.open)}, ${words.ofMany(inProgress, words.inProgress)}`
  if (followUpsAt === null || open + inProgress === 0) return counts
  return <a href={followUpsAt}>{counts}</a>
}

function proposalsOf({ highProposals }: RollUp, head: SnapshotHead, words: Words): string {
  const parts = highProposals.parts.map(({ key, count }) => ({
    word: key === '' ? words.noFate : wordOf(head, 'fate', key),
    count,
  }))
  return partsOf({ total: highProposals.total, parts }, words)
}

/** What became of the concerns, by level and status; the parts add up. */
export function RollUpView({ rollUp, flow, total, head, linkTo, followUpsAt, ...props }: Props) {
  const { rollUp: words, figure } = props.words
  const none = rollUp.rows === total ? words.none : words.noneShown
  return (
    <section className={styles.rollUp} aria-labelledby="roll_up_title">
      <h2 id="roll_up_title">{words.title}</h2>
      {rollUp.rows !== total && (
        <p className={styles.filtered}>{words.filtered(rollUp.rows, total)}</p>
      )}
      <dl className={styles.lines}>
        {[...rollUp.levels, rollUp.welcomed]
          .filter(({ level, total }) => total > 0 || head.levels.some(({ key }) => key === level))
          .map((line) => (
            <LevelLine key={line.level} {...{ line, none, head, linkTo, words }} />
          ))}
        <Fact label={words.newConcerns}>{String(rollUp.newConcerns)}</Fact>
        {rollUp.highProposals.total > 0 && (
          <Fact label={words.highProposals(lower(levelWord(head, 'high')))}>
            {proposalsOf(rollUp, head, words)}
          </Fact>
        )}
        <Fact label={words.followUps}>
          <FollowUps rollUp={rollUp} followUpsAt={followUpsAt} words={words} />
        </Fact>
      </dl>
      <LevelsFigure flow={flow} head={head} linkTo={linkTo} words={figure} />
    </section>
  )
}
