import { resultWord } from '@/lib/domain/result-word'
import type { SnapshotHead, SnapshotRow } from '@/lib/domain/snapshot'
import type { MatrixWords } from './matrix-words'
import { NotStated } from './not-stated'
import styles from './record-lists.module.css'

type Props = { row: SnapshotRow; head: SnapshotHead; words: MatrixWords }

/** What the assembly decided, and the text that came of it. */
export function ResultCell({ row, head, words }: Props) {
  const { result, final_reference: final } = row.cells
  if (result === null && final === null) return <NotStated words={words} />
  return (
    <>
      {result !== null && <strong>{resultWord(head, row)}</strong>}
      {final !== null && (
        <p className={styles.soft} dir="auto" translate="no">
          {final}
        </p>
      )}
    </>
  )
}
