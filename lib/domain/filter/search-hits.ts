import { parseReference } from '@/lib/domain/reference/parse-reference'
import type { Reference } from '@/lib/domain/reference/reference'
import { placedReferencesIn } from '@/lib/domain/reference/references-in'
import type { SnapshotHead } from '@/lib/domain/snapshot'
import { referenceTest } from './search-reference'
import { fold, hasWord, placeOfWord, wordsOfSearch } from './search-text'

/** A piece of a text, and whether it is what was searched for. */
export type TextPart = { text: string; isHit: boolean }

/** Where in a text it stands, in UTF-16 units; `to` is the place behind it. */
type Range = { from: number; to: number }
type Find = (text: string) => Range[]

/** What finds a search in texts: in any of them, and in a reference or a document. */
export type SearchHits = {
  inText: (text: string) => readonly TextPart[]
  inReference: (text: string) => readonly TextPart[]
}

type Folded = { text: string; from: number[]; to: number[] }

/** A text as it is searched, and for each of its units where that stands in the text itself. */
function foldInPlace(text: string): Folded {
  const folded: Folded = { text: '', from: [], to: [] }
  let at = 0
  for (const character of text) {
    const piece = fold(character)
    const end = at + character.length
    // An accent belongs to the letter before it.
    if (piece === '' && folded.to.length > 0) folded.to[folded.to.length - 1] = end
    for (let unit = 0; unit < piece.length; unit += 1) {
      folded.from.push(at)
      folded.to.push(end)
    }
    folded.text += piece
    at = end
  }
  const whole = fold(text)
  // Some letters fold otherwise beside others, as the sigma that ends a word.
  return whole.length === folded.text.length ? { ...folded, text: whole } : folded
}

function findWord({ text, from, to }: Folded, word: string): Range[] {
  const found: Range[] = []
  let at = placeOfWord(text, word)
  while (at >= 0) {
    found.push({ from: from[at] ?? 0, to: to[at + word.length - 1] ?? 0 })
    at = placeOfWord(text, word, at + word.length)
  }
  return found
}

function findWords(words: readonly string[]): Find {
  return (text) => {
    const plain = fold(text)
    const standing = words.filter((word) => hasWord(plain, word))
    if (standing.length === 0) return []
    const folded = foldInPlace(text)
    return standing.flatMap((word) => findWord(folded, word))
  }
}

function findReference(head: SnapshotHead, wanted: Reference): Find {
  const isWanted = referenceTest(head, wanted)
  return (text) => placedReferencesIn(text).filter(({ reference }) => isWanted(reference))
}

function joined(ranges: readonly Range[]): Range[] {
  const apart: Range[] = []
  for (const range of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = apart.at(-1)
    if (last === undefined || range.from > last.to) apart.push({ ...range })
    else last.to = Math.max(last.to, range.to)
  }
  return apart
}

/** The same text stands in many a row, and is looked at for its column too. */
function partedBy(finds: readonly Find[]) {
  const known = new Map<string, readonly TextPart[]>()
  const part = (text: string): readonly TextPart[] => {
    const ranges = joined(finds.flatMap((find) => find(text)))
    const parts: TextPart[] = []
    let at = 0
    for (const { from, to } of ranges) {
      if (from > at) parts.push({ text: text.slice(at, from), isHit: false })
      parts.push({ text: text.slice(from, to), isHit: true })
      at = to
    }
    if (at < text.length || parts.length === 0) parts.push({ text: text.slice(at), isHit: false })
    return parts
  }
  return (text: string): readonly TextPart[] => {
    const parts = known.get(text) ?? part(text)
    known.set(text, parts)
    return parts
  }
}

/**
 * The pieces of a text that are what was searched for.
 * @param parts the text in pieces
 * @returns each folded
 */
export const hitsIn = (parts: readonly TextPart[]): string[] =>
  parts.flatMap(({ text, isHit }) => (isHit ? [fold(text)] : []))

/**
 * What marks in the texts of a publication what was searched for, by the rules by which a search
 * finds: words by how they begin, case and accents aside; a reference in any of its spellings.
 * @param q the searches, each a reference or words
 * @param head the publication whose texts are marked
 * @returns null where nothing is searched for
 */
export function searchHits(q: readonly string[], head: SnapshotHead): SearchHits | null {
  if (q.length === 0) return null
  const searches = q.map((text) => ({ text, reference: parseReference(text) }))
  const inText = searches.flatMap(({ text, reference }) =>
    reference === null ? [findWords(wordsOfSearch(text))] : [],
  )
  const inReference = searches.map(({ text, reference }) =>
    reference === null ? findWords(wordsOfSearch(text)) : findReference(head, reference),
  )
  return { inText: partedBy(inText), inReference: partedBy(inReference) }
}
