import type { PublicKey } from '@/lib/domain/columns'
import { markedColumns } from '@/lib/domain/filter/marked-columns'
import type { SearchHits } from '@/lib/domain/filter/search-hits'
import type { SnapshotHead, SnapshotRow } from '@/lib/domain/snapshot'
import type { MatrixWords } from './matrix-words'
import styles from './record-lists.module.css'

type Props = {
  row: SnapshotRow
  head: SnapshotHead
  /** what was searched for; null where nothing was */
  hits: SearchHits | null
  words: MatrixWords
}

/** The heading of an issue is marked in sight. */
const IN_SIGHT: readonly PublicKey[] = ['reference', 'title', 'section']

/** In which columns a search found an issue, as some are off to the side and some are not shown. */
export function FoundIn({ row, head, hits, words }: Props) {
  if (hits === null) return null
  const found = [...markedColumns(row, head, hits)].filter((key) => !IN_SIGHT.includes(key))
  if (found.length === 0) return null
  return (
    <p className={styles.soft}>
      {words.foundIn} {found.map((key) => head.headings[key] ?? key).join(', ')}
    </p>
  )
}
