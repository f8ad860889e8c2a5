import type { PublicationMark } from '@/lib/domain/publication'
import type { SnapshotHead, SnapshotRow } from '@/lib/domain/snapshot'
import { wordOf } from './frozen-words'
import type { PublicWords } from './matrix-words'

/** An issue as one publication holds it. */
export type Holding = { mark: PublicationMark; head: SnapshotHead; row: SnapshotRow }

/**
 * "Issues Matrix No. 1, as of 14 October 2024"
 * @param holding where the publication and its words stand
 */
export function nameOfPublication(
  { mark, head }: Pick<Holding, 'mark' | 'head'>,
  words: PublicWords,
): string {
  const kind = wordOf(head, 'publicationKind', mark.kind)
  return `${words.publication.number(kind, mark.number)}, ${words.publication.asOf(words.dates.day(mark.asOf))}`
}
