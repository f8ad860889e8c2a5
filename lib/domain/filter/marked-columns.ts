import type { PublicKey } from '@/lib/domain/columns'
import type { SnapshotHead, SnapshotRow } from '@/lib/domain/snapshot'
import { publicTextsOf } from './public-words'
import type { SearchHits } from './search-hits'

/**
 * The columns of an issue in which something of a search stands.
 * @param row the issue
 * @param head the publication it stands in
 * @param hits what the search finds in texts
 */
export function markedColumns(
  row: SnapshotRow,
  head: SnapshotHead,
  hits: SearchHits,
): ReadonlySet<PublicKey> {
  const isFound = (text: string, isReference: boolean) =>
    (isReference ? hits.inReference : hits.inText)(text).some(({ isHit }) => isHit)
  return new Set(
    publicTextsOf(row, head)
      .filter(({ text, isReference }) => isFound(text, isReference))
      .map(({ column }) => column),
  )
}
