import type { LevelEntry } from '@/lib/domain/level-entries'
import type { Level } from '@/lib/domain/vocabulary'

/** The key that sets each level in a selected cell. */
export const LEVEL_KEYS: Readonly<Record<string, Level>> = {
  h: 'high',
  m: 'medium',
  l: 'low',
  n: 'none',
  p: 'positive',
  '0': 'not-assessed',
}

/**
 * The keys of the levels in the installation's words: "H high · M medium". One that is switched off
 * is left out, as it is not chosen anew.
 */
export function listLevelKeys(levels: readonly LevelEntry[]): string {
  const keys = new Map(Object.entries(LEVEL_KEYS).map(([key, level]) => [level, key]))
  return levels
    .filter(({ off }) => !off)
    .map(({ key, word }) => `${keys.get(key)?.toUpperCase()} ${word.toLocaleLowerCase()}`)
    .join(' · ')
}
