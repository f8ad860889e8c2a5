/** Characters of what was asked for that a sentence repeats. */
const SHOWN = 60
/** Of many that are unknown, those that are each named. */
const MOST_NAMED = 5

/**
 * What somebody wrote, fit to stand in a sentence: on one line, of at most 60 characters.
 * @param text as it was asked for
 */
export function asShown(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()
  const characters = [...plain]
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}…` : plain
}

/**
 * Sentences on names that nothing here has, at most five and each once.
 * @param names as they were asked for
 * @param sentence says it of one name
 */
export function sayUnknown(names: readonly string[], sentence: (name: string) => string): string[] {
  return [...new Set(names.map(asShown))].slice(0, MOST_NAMED).map(sentence)
}
