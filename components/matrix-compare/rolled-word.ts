import { statusWord } from '@/components/matrix-view/frozen-words'
import type { PublicWords } from '@/components/matrix-view/matrix-words'
import type { RolledStatus } from '@/lib/domain/roll-up'
import type { SnapshotHead } from '@/lib/domain/snapshot'
import type { Level } from '@/lib/domain/vocabulary'

type Names = { head: SnapshotHead; words: PublicWords['compare']['rollUp'] }

/**
 * The word for what became of an issue, in a count.
 * @param names the publication's words and ours
 * @param status its status, unrecorded, '' where none is stated, or dropped
 * @param before its level before the assembly
 */
export function rolledWord({ head, words }: Names, status: RolledStatus, before: Level): string {
  if (status === '') return words.noStatus
  if (status === 'unrecorded') return words.unrecorded
  if (status === 'dropped') return words.dropped
  return statusWord(head, status, before)
}
