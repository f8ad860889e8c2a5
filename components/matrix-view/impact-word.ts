import type { Level } from '@/lib/domain/vocabulary'
import { levelWord } from './frozen-words'
import type { ImpactProps } from './impact-props'

/** The word of a level before, or that there was none. */
export function impactWord(
  level: Level | 'new',
  { head, words }: Pick<ImpactProps, 'head' | 'words'>,
): string {
  return level === 'new' ? words.isNew : levelWord(head, level)
}
