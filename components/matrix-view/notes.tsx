import type { SnapshotHead } from '@/lib/domain/snapshot'
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
          <Prose text={head.summary} />
        </section>
      )}
    </>
  )
}
