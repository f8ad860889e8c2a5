import type { SnapshotHead } from '@/lib/domain/snapshot'
import { Clamp } from './clamp'
import type { MatrixWords } from './matrix-words'
import styles from './notes.module.css'
import { Prose } from './prose'

type Props = { head: SnapshotHead; words: MatrixWords }

/** The lines that the publisher set before the matrix: notes, then what matters most. */
export function Notes({ head, words }: Props) {
  const notes = [head.assembly.note, head.note].filter((note) => note !== null)
  return (
    <>
      {notes.map((note) => (
        <Prose key={note} text={note} className={styles.note} />
      ))}
      {head.summary !== null && (
        <section aria-label={words.summary} className={styles.summary}>
          <Clamp id="summary_all" label={words.showSummary} words={words}>
            <Prose text={head.summary} />
          </Clamp>
        </section>
      )}
    </>
  )
}
