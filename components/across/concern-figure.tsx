import { ConcernMark } from '@/components/matrix-view/concern-mark'
import tints from '@/components/matrix-view/concern-mark.module.css'
import { levelWord, nameOf } from '@/components/matrix-view/frozen-words'
import { LevelSymbol } from '@/components/matrix-view/level-symbol'
import type { PublicWords } from '@/components/matrix-view/matrix-words'
import { NotStated } from '@/components/matrix-view/not-stated'
import { concernOverTime, type Moment } from '@/lib/domain/across/concern-over-time'
import type { Across, StandingMatrix } from '@/lib/domain/across/standing-matrix'
import type { SnapshotHead } from '@/lib/domain/snapshot'
import { SilentLine } from './absent-line'
import styles from './concern-figure.module.css'
import { type ConcernLayout, LABEL, layOutConcern, type Side, WIDTH } from './concern-layout'

type Props = {
  across: readonly Across<unknown>[]
  /** what stands of other assemblies and does not name it */
  silent: readonly StandingMatrix[]
  words: PublicWords
}

/** Characters of a word above a column of the drawing; the table has it whole. */
const LONGEST = 9

const addressOf = ({ assembly, row }: Moment) => `/${assembly.key}/${row.slug}`

const short = (word: string) => (word.length > LONGEST ? `${word.slice(0, LONGEST - 1)}…` : word)

type DrawingProps = { layout: ConcernLayout; head: SnapshotHead; words: PublicWords }

function Columns({ layout, head }: Omit<DrawingProps, 'words'>) {
  return layout.columns.map(({ level, x }) => {
    const lines = levelWord(head, level).split(' ', 2).map(short)
    return (
      <g key={level}>
        <line className={styles.guide} x1={x} x2={x} y1="30" y2={layout.height - 8} />
        {lines.map((line, index) => (
          <text
            key={line}
            className={styles.level}
            x={x}
            y={24 - 13 * (lines.length - 1 - index)}
            textAnchor="middle"
          >
            {line}
          </text>
        ))}
      </g>
    )
  })
}

function Drawing({ layout, head, words }: DrawingProps) {
  const { before, after } = words.entries.figure
  const names: Record<Side, string> = { before, after }
  const { marks, rules, height } = layout
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${WIDTH} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      <Columns layout={layout} head={head} />
      {rules.map((y) => (
        <line key={y} className={styles.rule} x1="0" x2={WIDTH} y1={y} y2={y} />
      ))}
      <polyline className={styles.path} points={marks.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {marks.map(({ moment, side, level, isFirst, x, y }) => (
        <a key={`${addressOf(moment)} ${side}`} href={addressOf(moment)} tabIndex={-1}>
          {isFirst && (
            <text className={styles.code} x="0" y={y + 4.5}>
              {moment.assembly.code}
            </text>
          )}
          <text className={styles.side} x={LABEL - 10} y={y + 4.5} textAnchor="end">
            {names[side]}
          </text>
          <g
            className={`${styles.mark} ${tints[level]}`}
            transform={`translate(${x - 7} ${y - 7})`}
          >
            <circle cx="7" cy="7" r="11" />
            <LevelSymbol level={level} />
          </g>
        </a>
      ))}
    </svg>
  )
}

function Table({ moments, words }: { moments: readonly Moment[]; words: PublicWords }) {
  const { caption, columns } = words.entries.figure
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {Object.entries(columns).map(([key, heading]) => (
            <th key={key} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {moments.map((moment) => (
          <tr key={addressOf(moment)}>
            <th scope="row" translate="no">
              {moment.assembly.code}
            </th>
            <td>
              <a href={addressOf(moment)} dir="auto">
                {nameOf(moment.row, words.matrix.untitled)}
              </a>
            </td>
            {(['before', 'after'] as const).map((side) => {
              const level = moment[side]
              return (
                <td key={side}>
                  {level === null ? (
                    <NotStated words={words.matrix} />
                  ) : (
                    <ConcernMark level={level} word={levelWord(moment.head, level)} small />
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The concern of one instrument over assemblies, drawn, told in a sentence and held in a table. */
export function ConcernFigure({ across, silent, words }: Props) {
  const moments = concernOverTime(across)
  const [newest] = across
  if (newest === undefined || moments.length < 2) return null
  const { figure } = words.entries
  const told = (side: Side) =>
    moments.flatMap((moment) => {
      const level = moment[side]
      return level === null ? [] : [figure.at(moment.assembly.code, levelWord(moment.head, level))]
    })
  return (
    <figure className={styles.figure} aria-labelledby="figure_title">
      <figcaption>
        <h2 id="figure_title">{figure.title}</h2>
        <p>{figure.sentence(told('before'), told('after'))}</p>
        <SilentLine
          matrices={silent}
          before={figure.silent.before}
          after={figure.silent.after(silent.length)}
          words={words.entries}
        />
      </figcaption>
      <Drawing layout={layOutConcern(moments)} head={newest.matrix.head} words={words} />
      <details className={styles.details}>
        <summary className={styles.summary}>{figure.table}</summary>
        <Table moments={moments} words={words} />
      </details>
    </figure>
  )
}
