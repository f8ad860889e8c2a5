import { statusOfRow } from '@/components/matrix-view/frozen-words'
import type { MatrixWords } from '@/components/matrix-view/matrix-words'
import { NotStated } from '@/components/matrix-view/not-stated'
import type { ComparisonRow } from '@/lib/domain/comparison'
import type { SnapshotHead } from '@/lib/domain/snapshot'

type Props = { item: ComparisonRow; head: SnapshotHead; words: MatrixWords }

/** What became of the concern. */
export function StatusCell({ item, head, words }: Props) {
  const status = statusOfRow({ head, words }, item.row, item.before)
  if (status === null) return <NotStated words={words} />
  return <strong>{status}</strong>
}
