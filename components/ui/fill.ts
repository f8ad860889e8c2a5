/**
 * Puts values into the places of a sentence.
 * @param sentence a sentence with places such as {name}
 * @param values what stands in each place; a place without a value stays as it is
 */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
}

/** The sentence for one thing or for several, with {n} filled in. */
export function fillCount(sentences: { one: string; other: string }, n: number): string {
  return fill(n === 1 ? sentences.one : sentences.other, { n })
}
