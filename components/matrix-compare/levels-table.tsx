import { ConcernMark } from '@/components/matrix-view/concern-mark'
import type { LevelFlow } from '@/lib/domain/level-flow'
import type { SnapshotHead } from '@/lib/domain/snapshot'
import styles from './levels-figure.module.css'
import { type FigureWords, levelOf, type Place, placeWord } from './place-word'

type Props = { flow: LevelFlow; head: SnapshotHead; words: FigureWords }
type NameProps = { place: Place; head: SnapshotHead; words: FigureWords }

function PlaceName({ place, head, words }: NameProps) {
  const level = levelOf(place)
  const word = placeWord(place, head, words)
  return level === null ? word : <ConcernMark level={level} word={word} small />
}

/** The counts of the figure: a row for each place before, a column for each place after. */
export function LevelsTable({ flow, head, words }: Props) {
  const countOf = (before: Place, after: Place) =>
    flow.flows.find((found) => found.before === before && found.after === after)?.count ?? 0
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.corner}</th>
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
              <td key={after.key}>{countOf(key, after.key)}</td>
            ))}
            <td>{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
