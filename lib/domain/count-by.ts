/** How many there are of one key. */
export type Counted<K> = { key: K; count: number }

/**
 * Counts keys.
 * @param order every key there may be, in the order in which they are told
 * @param keys what is counted
 * @returns how many there are of each, those of which there is none left out
 */
export function countBy<K>(order: readonly K[], keys: readonly K[]): Counted<K>[] {
  return order
    .map((key) => ({ key, count: keys.filter((one) => one === key).length }))
    .filter(({ count }) => count > 0)
}
