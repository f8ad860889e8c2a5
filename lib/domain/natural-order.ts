const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

/**
 * Compares two texts as people sort them: case and accents aside, numbers by their value
 * (`Annex 2` before `Annex 10`). A total order: only equal texts compare as 0.
 */
export function naturalOrder(a: string, b: string): number {
  const order = collator.compare(a, b)
  if (order !== 0) return order
  if (a === b) return 0
  return a < b ? -1 : 1
}
