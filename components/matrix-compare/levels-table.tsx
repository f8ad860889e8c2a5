import { ConcernMark } from '@/components/matrix-view/concern-mark'
import { type FlowPart, filterOfFlow } from '@/lib/domain/flow-filter'
import type { SnapshotHead } from '@/lib/domain/snapshot'
import styles from './levels-figure.module.css'
import {
  type FigureProps,
  type FigureWords,
  levelOf,
  type Place,
  partTitle,
  placeWord,
} from './place-word'

type NameProps = { place: Place; head: SnapshotHead; words: FigureWords }

function PlaceName({ place, head, words }: NameProps) {
  const level = levelOf(place)
  const word = placeWord(place, head, words)
  return level === null ? word : <ConcernMark level={level} word={word} small />
}

function Count({ part, count, ...props }: FigureProps & { part: FlowPart; count: number }) {
  const chosen = count === 0 ? null : filterOfFlow(part, props.flow)
  if (chosen === null) return count
  return (
    <a href={props.linkTo(chosen)} aria-label={partTitle(part, count, props)}>
      {count}
    </a>
  )
}

/** The counts of the figure: a row for each place before, a column for each place after. */
export function LevelsTable(props: FigureProps) {
  const { flow, head, words } = props
  const countOf = (before: Place, after: Place) =>
    flow.flows
      .filter((found) => found.before === before && found.after === after)
      .reduce((sum, { count }) => sum + count, 0)
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            {words.before} <span aria-hidden="true">↓</span> {words.after}{' '}
            <span aria-hidden="true">→</span>
          </th>
          {flow.after.map(({ key }) => (
            <th key={key} scope="col">
              <PlaceName place={key} head={head} words={words} />
            </th>
          ))}
          <th scope="col">{words.total}</th>
        </tr>
      </thead>
      <tbody>
        {flow.before.map(({ key, count }) => (
          <tr key={key}>
            <th scope="row">
              <PlaceName place={key} head={head} words={words} />
            </th>
            {flow.after.map((after) => (
              <td key={after.key}>
                <Count
                  {...props}
                  part={{ before: key, after: after.key }}
                  count={countOf(key, after.key)}
                />
              </td>
            ))}
            <td>
              <Count {...props} part={{ before: key, after: null }} count={count} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
