import type { SnapshotHead, SnapshotRow } from '@/lib/domain/snapshot'
import type { Shows } from './display-columns'
import type { MatrixWords } from './matrix-words'
import { NotStated } from './not-stated'
import { Prose } from './prose'
import styles from './record-lists.module.css'

type Props = { row: SnapshotRow; head: SnapshotHead; words: MatrixWords; shows?: Shows }

const namesOf = (keys: readonly string[], names: Record<string, string>) =>
  keys.map((key) => names[key] ?? key).join(', ')

/** What the issue is about in plain words, and the subjects it belongs to. */
export function SummaryCell({ row, head, words, shows = () => true }: Props) {
  const { summary, themes, areas_of_concern: areas } = row.cells
  const subjects = [
    [words.themes, shows('themes') ? namesOf(themes, head.themes) : ''],
    [words.areas, shows('areas_of_concern') ? namesOf(areas, head.areasOfConcern) : ''],
  ] as const
  return (
    <div className={styles.list}>
      {shows('summary') &&
        (summary === null ? <NotStated words={words} /> : <Prose text={summary} />)}
      {subjects.map(
        ([label, names]) =>
          names !== '' && (
            <p key={label} className={styles.soft}>
              {label}: {names}
            </p>
          ),
      )}
    </div>
  )
}
