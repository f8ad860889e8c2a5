import type { SearchHits } from '@/lib/domain/filter/search-hits'
import { isUnrecorded } from '@/lib/domain/recorded'
import { resultWord } from '@/lib/domain/result-word'
import type { SnapshotHead, SnapshotRow } from '@/lib/domain/snapshot'
import type { Shows } from './display-columns'
import { Marked } from './marked'
import type { MatrixWords } from './matrix-words'
import { NotStated } from './not-stated'
import styles from './record-lists.module.css'

type Props = {
  row: SnapshotRow
  head: SnapshotHead
  words: MatrixWords
  shows?: Shows
  hits?: SearchHits | null
}

/** What the assembly decided, and the text that came of it. */
export function ResultCell({ row, head, words, shows = () => true, hits = null }: Props) {
  const result = shows('result') ? row.cells.result : null
  const final = shows('final_reference') ? row.cells.final_reference : null
  if (result === null && final === null) {
    const isMissing = shows('result') && isUnrecorded(head, row)
    const notStated = isMissing ? words.unrecorded : words.notStated
    return <NotStated words={{ notStated }} />
  }
  return (
    <>
      {result !== null && (
        <strong>
          <Marked text={resultWord(head, row)} hits={hits} />
        </strong>
      )}
      {final !== null && (
        <p className={styles.soft} dir="auto" translate="no">
          <Marked text={final} hits={hits} />
        </p>
      )}
    </>
  )
}
