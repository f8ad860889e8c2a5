import { LevelSymbol } from '@/components/matrix-view/level-symbol'
import type { LevelFlow } from '@/lib/domain/level-flow'
import type { SnapshotHead } from '@/lib/domain/snapshot'
import type { Change } from '@/lib/domain/vocabulary'
import { BAR, type Bar, type FlowLayout, layOutFlow, WIDTH } from './flow-layout'
import styles from './levels-figure.module.css'
import { LevelsTable } from './levels-table'
import { type FigureWords, levelOf, type Place, placeWord } from './place-word'

export type FigureProps = { flow: LevelFlow; head: SnapshotHead; words: FigureWords }

const LONGEST_WORD = 17
const SHOWN_CHANGES = ['lowered', 'unchanged', 'raised'] as const

const short = (word: string) =>
  word.length > LONGEST_WORD ? `${word.slice(0, LONGEST_WORD - 1)}…` : word

const styleOf = (change: Change | '') =>
  change === 'lowered' || change === 'raised' || change === 'unchanged'
    ? styles[change]
    : styles.other

type SideProps = Omit<FigureProps, 'flow'> & { bars: readonly Bar<Place>[]; isAfter: boolean }

function Side({ bars, isAfter, head, words }: SideProps) {
  const labelAt = isAfter ? BAR.right + BAR.width + 8 : 0
  return bars.map(({ key, count, top, height }) => {
    const level = levelOf(key)
    const middle = top + height / 2
    return (
      <g key={key}>
        <rect
          className={styles.bar}
          x={isAfter ? BAR.right : BAR.left}
          y={top}
          width={BAR.width}
          height={height}
        />
        {level !== null && (
          <g transform={`translate(${labelAt} ${middle - 7})`}>
            <LevelSymbol level={level} />
          </g>
        )}
        <text x={labelAt + (level === null ? 0 : 19)} y={middle + 4.5}>
          {short(placeWord(key, head, words))} <tspan className={styles.count}>{count}</tspan>
        </text>
      </g>
    )
  })
}

function Drawing({ layout, head, words }: Omit<FigureProps, 'flow'> & { layout: FlowLayout }) {
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 -22 ${WIDTH} ${Math.ceil(layout.height) + 24}`}
      aria-hidden="true"
      focusable="false"
    >
      <text className={styles.side} x="0" y="-9">
        {words.before}
      </text>
      <text className={styles.side} x={BAR.right} y="-9">
        {words.after}
      </text>
      {layout.bands.map(({ before, after, change, path }) => (
        <path key={`${before} ${after}`} className={styleOf(change)} d={path} />
      ))}
      <Side bars={layout.before} isAfter={false} head={head} words={words} />
      <Side bars={layout.after} isAfter head={head} words={words} />
    </svg>
  )
}

function Key({ head, words }: Pick<FigureProps, 'head' | 'words'>) {
  const names = head.vocabularies.change ?? {}
  return (
    <ul className={styles.key} aria-hidden="true">
      {[...SHOWN_CHANGES, ''].map((change) => (
        <li key={change}>
          <svg viewBox="0 0 28 12" width="28" height="12" aria-hidden="true" focusable="false">
            <rect
              className={
                SHOWN_CHANGES.find((one) => one === change) ? styles[change] : styles.other
              }
              x="1"
              y="1"
              width="26"
              height="10"
            />
          </svg>
          {change === '' ? words.otherwise : (names[change] ?? change)}
        </li>
      ))}
    </ul>
  )
}

/** The levels before and after, drawn, told in a sentence and held in a table. */
export function LevelsFigure({ flow, head, words }: FigureProps) {
  if (flow.flows.length === 0) return null
  const counts = new Map<Change | '' | 'unrecorded', number>()
  for (const { after, change, count } of flow.flows) {
    const part = after === 'unrecorded' ? after : change
    counts.set(part, (counts.get(part) ?? 0) + count)
  }
  return (
    <figure className={styles.figure} aria-labelledby="levels_title">
      <figcaption>
        <h3 id="levels_title">{words.title}</h3>
        <p>{words.sentence((part) => counts.get(part) ?? 0)}</p>
      </figcaption>
      <Drawing layout={layOutFlow(flow)} head={head} words={words} />
      <Key head={head} words={words} />
      <details className={styles.details}>
        <summary className={styles.summary}>{words.table}</summary>
        <LevelsTable flow={flow} head={head} words={words} />
      </details>
    </figure>
  )
}
