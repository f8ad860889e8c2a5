import type { SearchHits } from '@/lib/domain/filter/search-hits'
import { isUnrecorded } from '@/lib/domain/recorded'
import { resultWord } from '@/lib/domain/result-word'
import type { SnapshotHead, SnapshotRow } from '@/lib/domain/snapshot'
import type { Shows } from './display-columns'
import { Marked } from './marked'
import type { MatrixWords } from './matrix-words'
import { NotStated } from './not-stated'
import styles from './record-lists.module.css'
import { TermLink } from './term-link'

type Props = {
  row: SnapshotRow
  head: SnapshotHead
  words: MatrixWords
  shows?: Shows
  hits?: SearchHits | null
  /** whether the word leads to the glossary */
  isLinked?: boolean
}

/** What the assembly decided, and the text that came of it. */
export function ResultCell({ row, head, words, ...more }: Props) {
  const { shows = () => true, hits = null, isLinked = false } = more
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
          <TermLink part="result" entry={isLinked ? result : null}>
            <Marked text={resultWord(head, row)} hits={hits} />
          </TermLink>
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
