import type { ReactNode } from 'react'
import { LevelSymbol } from '@/components/matrix-view/level-symbol'
import { type FlowPart, filterOfFlow } from '@/lib/domain/flow-filter'
import type { FlowChange } from '@/lib/domain/level-flow'
import { BAR, type Bar, type FlowLayout, layOutFlow, WIDTH } from './flow-layout'
import styles from './levels-figure.module.css'
import { LevelsTable } from './levels-table'
import { type FigureProps, levelOf, partTitle, placeWord } from './place-word'

type PartProps = FigureProps & { part: FlowPart; count: number; children: ReactNode }

/** Leads to its issues by the pointer; the table does by keyboard. */
function Part({ part, count, children, ...props }: PartProps) {
  const { flow, linkTo } = props
  const chosen = filterOfFlow(part, flow)
  if (chosen === null) return children
  return (
    <a href={linkTo(chosen)} tabIndex={-1}>
      <title>{partTitle(part, count, props)}</title>
      {children}
    </a>
  )
}

type SideBar = Pick<Bar<unknown>, 'count' | 'top' | 'height'> & { part: FlowPart }

const LONGEST_WORD = 17
const SHOWN_CHANGES = ['lowered', 'unchanged', 'raised'] as const

const short = (word: string) =>
  word.length > LONGEST_WORD ? `${word.slice(0, LONGEST_WORD - 1)}…` : word

const styleOf = (change: FlowChange) =>
  change === 'lowered' || change === 'raised' || change === 'unchanged'
    ? styles[change]
    : styles.other

function Side({ bars, ...props }: FigureProps & { bars: readonly SideBar[] }) {
  return bars.map(({ part, count, top, height }) => {
    const isAfter = part.before === null
    const place = part.before ?? part.after ?? 'not-assessed'
    const labelAt = isAfter ? BAR.right + BAR.width + 8 : 0
    const level = levelOf(place)
    const middle = top + height / 2
    return (
      <Part key={place} part={part} count={count} {...props}>
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
          {short(placeWord(place, props.head, props.words))}{' '}
          <tspan className={styles.count}>{count}</tspan>
        </text>
      </Part>
    )
  })
}

function Drawing({ layout, ...props }: FigureProps & { layout: FlowLayout }) {
  const before = layout.before.map((bar) => ({ ...bar, part: { before: bar.key, after: null } }))
  const after = layout.after.map((bar) => ({ ...bar, part: { before: null, after: bar.key } }))
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 -22 ${WIDTH} ${Math.ceil(layout.height) + 24}`}
      aria-hidden="true"
      focusable="false"
    >
      <text className={styles.side} x="0" y="-9">
        {props.words.before}
      </text>
      <text className={styles.side} x={BAR.right} y="-9">
        {props.words.after}
      </text>
      {layout.bands.map((band) => (
        <Part
          key={`${band.before} ${band.after} ${band.change}`}
          part={band}
          {...props}
          count={band.count}
        >
          <path className={styleOf(band.change)} d={band.path} />
        </Part>
      ))}
      <Side bars={before} {...props} />
      <Side bars={after} {...props} />
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
export function LevelsFigure(props: FigureProps) {
  const { flow, head, words } = props
  if (flow.flows.length === 0) return null
  const counts = new Map<FlowChange, number>()
  for (const { change, count } of flow.flows) {
    counts.set(change, (counts.get(change) ?? 0) + count)
  }
  return (
    <figure className={styles.figure} aria-labelledby="levels_title">
      <figcaption>
        <h3 id="levels_title">{words.title}</h3>
        <p>{words.sentence((part) => counts.get(part) ?? 0)}</p>
      </figcaption>
      <Drawing layout={layOutFlow(flow)} {...props} />
      <Key head={head} words={words} />
      <details className={styles.details}>
        <summary className={styles.summary}>{words.table}</summary>
        <LevelsTable {...props} />
      </details>
    </figure>
  )
}
