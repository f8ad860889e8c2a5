import { plain } from './options'

export type PaletteItem = {
  id: string
  kind: 'issue' | 'view' | 'command' | 'page'
  word: string
  /** what stands beside it: the title of an issue */
  hint: string
  /** what it is found by too: the address of an issue */
  also?: string
  run: () => void
}

/** More would not be read. */
const MOST = 50

/**
 * What a search finds: every word of it must occur, case and accents aside; what begins with it
 * comes first.
 * @param items all there is, in their order
 * @param query what was typed
 */
export function foundItems(items: readonly PaletteItem[], query: string): PaletteItem[] {
  const wanted = plain(query).trim()
  const words = wanted.split(/\s+/)
  const found = items.filter(({ word, hint, also = '' }) => {
    const text = plain(`${word} ${hint} ${also}`)
    return words.every((one) => text.includes(one))
  })
  const rank = ({ word }: PaletteItem) => {
    const text = plain(word)
    if (text === wanted) return 0
    return text.startsWith(wanted) ? 1 : 2
  }
  return found.toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST)
}
