import type { SnapshotHead } from '@/lib/domain/snapshot'
import { Clamp } from './clamp'
import type { MatrixWords } from './matrix-words'
import styles from './notes.module.css'
import { Prose } from './prose'
import { runsOver } from './runs-over'

/** Of the widest line of prose that the page sets. */
const PER_LINE = 66

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
          {runsOver(head.summary, PER_LINE) ? (
            <Clamp id="summary_all" label={words.showSummary} words={words}>
              <Prose text={head.summary} />
            </Clamp>
          ) : (
            <Prose text={head.summary} />
          )}
        </section>
      )}
    </>
  )
}
