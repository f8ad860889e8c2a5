import { columnsOf } from '@/lib/domain/columns'
import type { SnapshotHead, SnapshotRow } from '@/lib/domain/snapshot'

const TEXT_KINDS = ['text', 'long-text', 'reference']

/**
 * A text as it is searched: case, accents and forms of width aside.
 * @param text any text
 */
export function fold(text: string): string {
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
 * Tells whether a word stands in a text, at the start of one of its words: `ai` does not stand in
 * `domain`. In scripts without spaces it may stand anywhere.
 * @param text a folded text
 * @param word a folded word
 */
export function hasWord(text: string, word: string): boolean {
  if (!BEGINS_A_WORD.test(word) || UNSPACED.test(word)) return text.includes(word)
  const before = /^\p{sc=Arabic}/u.test(word) ? BEFORE_AN_ARABIC_WORD : BEFORE_A_WORD
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (before.test(text.slice(Math.max(0, at - LONGEST_BEFORE), at))) return true
  }
  return false
}

/** Rows never change, so each is folded once. */
const folded = new WeakMap<SnapshotRow, string>()

function textsOf({ cells }: SnapshotRow, head: SnapshotHead): string[] {
  const keys = columnsOf(head.assembly)
    .filter(({ audience, kind }) => audience === 'public' && TEXT_KINDS.includes(kind))
    .map(({ key }) => key)
  return Object.entries(cells).flatMap(([key, value]) =>
    typeof value === 'string' && keys.some((wanted) => wanted === key) ? [value] : [],
  )
}

/**
 * The public text columns of an issue as they are searched.
 * @param row the issue
 * @param head the publication it stands in
 */
export function searchedText(row: SnapshotRow, head: SnapshotHead): string {
  const known = folded.get(row)
  if (known !== undefined) return known
  const text = fold(textsOf(row, head).join('\n'))
  folded.set(row, text)
  return text
}
