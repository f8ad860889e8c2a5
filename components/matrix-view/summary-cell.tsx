import type { SnapshotHead, SnapshotRow } from '@/lib/domain/snapshot'
import type { MatrixWords } from './matrix-words'
import { NotStated } from './not-stated'
import { Prose } from './prose'
import styles from './record-lists.module.css'

type Props = { row: SnapshotRow; head: SnapshotHead; words: MatrixWords }

const namesOf = (keys: readonly string[], names: Record<string, string>) =>
  keys.map((key) => names[key] ?? key).join(', ')

/** What the issue is about in plain words, and the subjects it belongs to. */
export function SummaryCell({ row, head, words }: Props) {
  const { summary, themes, areas_of_concern: areas } = row.cells
  const subjects = [
    [words.themes, namesOf(themes, head.themes)],
    [words.areas, namesOf(areas, head.areasOfConcern)],
  ] as const
  return (
    <div className={styles.list}>
      {summary === null ? <NotStated words={words} /> : <Prose text={summary} />}
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
