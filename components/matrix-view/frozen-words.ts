import { isUnrecorded } from '@/lib/domain/recorded'
import type { SnapshotHead, SnapshotRow } from '@/lib/domain/snapshot'
import type { ConcernStatus, Level } from '@/lib/domain/vocabulary'
import type { MatrixWords } from './matrix-words'

/**
 * The word of a vocabulary as the publication froze it.
 * @param head the publication's words
 * @param vocabulary such as result, fate, concernStatus
 * @returns the word, or the key where the publication has none
 */
export function wordOf(head: SnapshotHead, vocabulary: string, key: string): string {
  return head.vocabularies[vocabulary]?.[key] ?? key
}

/**
 * The word of a level.
 * @param head the publication's words
 */
export function levelWord(head: SnapshotHead, level: Level): string {
  return head.levels.find((entry) => entry.key === level)?.word ?? level
}

/**
 * What became of a concern; of a text that was welcomed: secured or lost.
 * @param head the publication's words
 * @param status the status stated
 * @param before the level before the assembly, null where there was none
 */
export function statusWord(
  head: SnapshotHead,
  status: ConcernStatus,
  before: Level | null,
): string {
  const welcomed = before === 'positive' ? head.vocabularies.welcomedStatus?.[status] : undefined
  return welcomed ?? wordOf(head, 'concernStatus', status)
}

/**
 * What became of the concern of an issue, as `statusWord`; open for want of a record alone, it is
 * not recorded.
 * @param names the publication's words and ours
 * @param row the issue
 * @param before the level before the assembly, null where there was none
 * @returns null where no status is stated
 */
export function statusOfRow(
  { head, words }: { head: SnapshotHead; words: MatrixWords },
  row: SnapshotRow,
  before: Level | null,
): string | null {
  const status = row.cells.concern_status
  if (status === 'open' && isUnrecorded(head, row)) return words.unrecorded
  return status === null ? null : statusWord(head, status, before)
}

/**
 * The short name of a proponent.
 * @param head the publication's words
 * @returns the name, or the key where the publication does not know it
 */
export function proponentName(head: SnapshotHead, key: string): string {
  return head.proponents[key]?.shortName ?? key
}

/**
 * How an issue is called in a sentence: its reference, else its title.
 * @param untitled what to say where it has neither
 */
export function nameOf({ cells }: SnapshotRow, untitled: string): string {
  return cells.reference ?? cells.title ?? untitled
}
