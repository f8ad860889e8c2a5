import { statusOfRow } from '@/components/matrix-view/frozen-words'
import { Marked } from '@/components/matrix-view/marked'
import type { MatrixWords } from '@/components/matrix-view/matrix-words'
import { NotStated } from '@/components/matrix-view/not-stated'
import type { ComparisonRow } from '@/lib/domain/comparison'
import type { SearchHits } from '@/lib/domain/filter/search-hits'
import type { SnapshotHead } from '@/lib/domain/snapshot'

type Props = {
  item: ComparisonRow
  head: SnapshotHead
  words: MatrixWords
  hits?: SearchHits | null
}

/** What became of the concern. */
export function StatusCell({ item, head, words, hits = null }: Props) {
  const status = statusOfRow({ head, words }, item.row, item.before)
  if (status === null) return <NotStated words={words} />
  return (
    <strong>
      <Marked text={status} hits={hits} />
    </strong>
  )
}
