import type { PublicWords } from '@/components/matrix-view/matrix-words'
import { lower } from '@/components/ui/lower'
import type { LevelRollUp } from '@/lib/domain/roll-up'
import type { SnapshotHead } from '@/lib/domain/snapshot'
import { rolledWord } from './rolled-word'

type Words = PublicWords['compare']['rollUp']

/** "4 of 5 addressed, 1 not decided yet" */
export function partsOf(
  { total, parts }: { total: number; parts: { word: string; count: number }[] },
  words: Words,
  none: string = words.none,
): string {
  if (total === 0) return none
  return parts
    .map(({ word, count }, index) =>
      index === 0 ? words.of(count, total, lower(word)) : words.ofMany(count, lower(word)),
    )
    .join(', ')
}

/**
 * What became of the issues of one level, in words.
 * @param names the publication's words and ours
 * @param none what to say where there are none
 */
export function levelParts(
  { level, total, parts }: LevelRollUp,
  names: { head: SnapshotHead; words: Words },
  none?: string,
): string {
  const named = parts.map(({ key, count }) => ({ word: rolledWord(names, key, level), count }))
  return partsOf({ total, parts: named }, names.words, none)
}
