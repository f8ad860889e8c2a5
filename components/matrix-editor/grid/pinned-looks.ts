import { cssVariables } from './css-variables'

/** What the style sheet needs of pinned columns, by their keys. */
export type PinnedLooks = ReadonlyMap<string, ReturnType<typeof looksOf>>

/**
 * Where a pinned column stays is a variable of the grid, so that no row is drawn anew when a column
 * before it gets wider.
 */
const looksOf = (key: string, at: number, pinned: readonly string[]) => ({
  'data-pinned': at === 0 ? 'first' : 'more',
  'data-edge': at === pinned.length - 1 || undefined,
  style: cssVariables({ '--start': `var(--start-${key})` }),
})

/** The looks of the columns that are pinned, in their order. */
export const pinnedLooks = (pinned: readonly string[]): PinnedLooks =>
  new Map(pinned.map((key, at) => [key, looksOf(key, at, pinned)]))
