import { levelWord } from '@/components/matrix-view/frozen-words'
import type { PublicWords } from '@/components/matrix-view/matrix-words'
import type { Narrowed } from '@/lib/domain/filter/filter'
import type { FlowPart } from '@/lib/domain/flow-filter'
import type { FlowAfter, FlowBefore, LevelFlow } from '@/lib/domain/level-flow'
import type { SnapshotHead } from '@/lib/domain/snapshot'
import { type Level, levelSchema } from '@/lib/domain/vocabulary'

export type FigureWords = PublicWords['compare']['figure']
export type FigureProps = {
  flow: LevelFlow
  head: SnapshotHead
  /** the comparison with the issues of a part of the figure alone */
  linkTo: (chosen: Narrowed) => string
  words: FigureWords
}
/** Where an issue was or is: a level, or what stands in its place. */
export type Place = FlowBefore | FlowAfter

const isLevel = (place: Place): place is Level => levelSchema.safeParse(place).success

/** The level of a place, null where it is none. */
export function levelOf(place: Place): Level | null {
  return isLevel(place) ? place : null
}

/** The word of a place: the publication's for a level, else ours. */
export function placeWord(place: Place, head: SnapshotHead, words: FigureWords): string {
  return isLevel(place) ? levelWord(head, place) : words.places[place]
}

/** What a part of the figure is: "Before: High, 3 issues", "High to Low, 3 issues". */
export function partTitle(
  { before, after }: FlowPart,
  count: number,
  { head, words }: { head: SnapshotHead; words: FigureWords },
): string {
  const word = (place: Place) => placeWord(place, head, words)
  if (before !== null && after !== null)
    return words.part(`${word(before)} to ${word(after)}`, count)
  if (before !== null) return words.part(`${words.before}: ${word(before)}`, count)
  return words.part(after === null ? words.total : `${words.after}: ${word(after)}`, count)
}
