type Entry = { key: string; mergedInto: string | null }

/**
 * Follows merges: publications keep the keys that they were frozen with, the directory goes on.
 * @param entries a list of the directory, the merged ones too
 * @returns of a key, the one that took its place in the end; itself where none did
 */
export function finalKeyIn(entries: readonly Entry[]): (key: string) => string {
  const into = new Map(entries.map(({ key, mergedInto }) => [key, mergedInto]))
  return (key) => {
    const seen = new Set<string>()
    let last = key
    for (let next = into.get(last); next && !seen.has(next); next = into.get(last)) {
      seen.add(last)
      last = next
    }
    return last
  }
}

/**
 * Every key under which publications may name an entry: its own, and those merged into it.
 * @param entries a list of the directory, the merged ones too
 * @param key of an entry that was not merged
 */
export function keysOf(entries: readonly Entry[], key: string): ReadonlySet<string> {
  const finalKey = finalKeyIn(entries)
  return new Set([key, ...entries.map((one) => one.key).filter((one) => finalKey(one) === key)])
}
