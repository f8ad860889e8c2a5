import type { Installation } from './installation'
import { type Level, SCALE } from './vocabulary'

/** A level in the words of an installation; one that is switched off is not chosen anew. */
export type LevelEntry = { key: Level; word: string; definition: string; off: boolean }

/** The words and definitions of the levels where the installation has none of its own. */
export type LevelCatalogue = Readonly<
  Record<'level' | 'definition', Readonly<Record<Level, string>>>
>

/** Highest first, as a legend has them. */
export const LEVELS_DOWN: readonly Level[] = [...SCALE.toReversed(), 'not-assessed']
/** What an issue may have been before: those, or new since the baseline. */
export const BEFORE_DOWN: readonly (Level | 'new')[] = [...LEVELS_DOWN, 'new']

/**
 * The levels in an installation's words, highest first.
 * @param levels what the installation says of them
 * @param catalogue the words of those of which it says nothing
 */
export function levelEntries(
  levels: Installation['levels'],
  catalogue: LevelCatalogue,
): LevelEntry[] {
  return LEVELS_DOWN.map((key) => ({
    key,
    word: levels[key]?.word ?? catalogue.level[key],
    definition: levels[key]?.definition ?? catalogue.definition[key],
    off: levels[key]?.off ?? false,
  }))
}

/** The levels that are switched off. */
export const switchedOff = (entries: readonly LevelEntry[]): Level[] =>
  entries.flatMap(({ key, off }) => (off ? [key] : []))
