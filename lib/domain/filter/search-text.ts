import type { SnapshotHead, SnapshotRow } from '@/lib/domain/snapshot'
import { publicWordsOf } from './public-words'

/** Only these have accents and forms of width, which are slow to look for. */
const BEYOND_ASCII = /\P{ASCII}/u

/**
 * A text as it is searched: case, accents and forms of width aside.
 * @param text any text
 */
export function fold(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase()
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Scripts that put no space between words, and Hangul, which joins them at will. */
const UNSPACED =
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Bopomofo}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tibetan}]/u
const BEGINS_A_WORD = /^[\p{L}\p{N}]/u
/** What may stand before a word within the same one; Arabic writes and, by, for and the with it. */
const BEFORE_A_WORD = /(?:^|[^\p{L}\p{N}])$/u
const BEFORE_AN_ARABIC_WORD = /(?:^|[^\p{L}\p{N}])[وف]?(?:[بكل]|[بك]?ال|لل)?$/u
const LONGEST_BEFORE = 6

/**
 * Where a word stands in a text, at the start of one of its words: `ai` does not stand in `domain`.
 * In scripts without spaces it may stand anywhere.
 * @param text a folded text
 * @param word a folded word
 * @param from where to begin
 * @returns the first such place; -1 where there is none
 */
export function placeOfWord(text: string, word: string, from = 0): number {
  if (!BEGINS_A_WORD.test(word) || UNSPACED.test(word)) return text.indexOf(word, from)
  const before = /^\p{sc=Arabic}/u.test(word) ? BEFORE_AN_ARABIC_WORD : BEFORE_A_WORD
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
    if (before.test(text.slice(Math.max(0, at - LONGEST_BEFORE), at))) return at
  }
  return -1
}

/**
 * Tells whether a word stands in a text, as `placeOfWord`.
 * @param text a folded text
 * @param word a folded word
 */
export const hasWord = (text: string, word: string): boolean => placeOfWord(text, word) >= 0

const GOES_ON = /^[\p{L}\p{N}]/u

/** So short a word is mostly initials, and the words that begin with them mean something else. */
const LONGEST_INITIALS = 3

/**
 * Whether a word is so short that it is taken for initials.
 * @param word a folded word
 */
export const isInitials = (word: string): boolean => word.length <= LONGEST_INITIALS

/**
 * Tells whether a word stands in a text as one of its words, and not only as the beginning of one.
 * In scripts without spaces it is whole wherever it stands.
 * @param text a folded text
 * @param word a folded word
 */
export function hasWholeWord(text: string, word: string): boolean {
  for (let at = placeOfWord(text, word); at >= 0; at = placeOfWord(text, word, at + word.length)) {
    const end = at + word.length
    if (UNSPACED.test(word) || !GOES_ON.test(text.slice(end, end + 2))) return true
  }
  return false
}

/**
 * The words of a search; quotation marks around them count for nothing.
 * @param q a search that is no reference
 * @returns each folded
 */
export const wordsOfSearch = (q: string): string[] =>
  fold(q)
    .replace(/["“”„«»]/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word !== '')

/** Publications never change, so each row is folded once with the words of its own. */
const folded = new WeakMap<SnapshotHead, WeakMap<SnapshotRow, string>>()

/**
 * The public words of an issue as they are searched.
 * @param row the issue
 * @param head the publication it stands in
 */
export function searchedText(row: SnapshotRow, head: SnapshotHead): string {
  const ofHead = folded.get(head) ?? new WeakMap<SnapshotRow, string>()
  folded.set(head, ofHead)
  const text = ofHead.get(row) ?? fold(publicWordsOf(row, head))
  ofHead.set(row, text)
  return text
}
