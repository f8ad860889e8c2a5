import type { PublicKey } from '@/lib/domain/columns'
import type { SnapshotHead, SnapshotRow } from '@/lib/domain/snapshot'
import { type PublicText, publicTextsOf } from './public-words'
import { hitsIn, type SearchHits, type TextPart } from './search-hits'
import { fold, hasWholeWord, isInitials } from './search-text'

/** A piece of a cell around what was searched for; `…` stands where the cell goes on. */
export type Snippet = { column: PublicKey; parts: readonly TextPart[] }

/** Characters kept before the first hit and behind it. */
const BEFORE = 60
const BEHIND = 140
const MOST = 3
/** They stand above the snippets anyway. */
const ALWAYS_SHOWN: readonly PublicKey[] = ['reference', 'title']

type Found = { column: PublicKey; parts: readonly TextPart[]; hits: string[] }

/** The end of a text, begun at a word. */
function lastOf(text: string): string {
  if (text.length <= BEFORE) return text
  const end = text.slice(-BEFORE)
  return `…${end.slice(end.indexOf(' ') + 1).trimStart()}`
}

/** The beginning of a text, ended at a word. */
function firstOf(text: string, longest: number): string {
  if (text.length <= longest) return text
  const start = text.slice(0, longest)
  const word = start.lastIndexOf(' ')
  return `${start.slice(0, word > 0 ? word : longest).trimEnd()}…`
}

/** What stands around the first hit, with the hits that follow closely. */
function cut(parts: readonly TextPart[]): TextPart[] {
  const first = parts.findIndex(({ isHit }) => isHit)
  const before = parts[first - 1]
  const kept: TextPart[] = before ? [{ ...before, text: lastOf(before.text) }] : []
  let room = BEHIND
  for (const part of parts.slice(first)) {
    if (room <= 0) break
    kept.push(part.isHit ? part : { ...part, text: firstOf(part.text, room) })
    room -= part.text.length
  }
  return kept
}

const ofText = (hits: SearchHits, { column, text, isReference }: PublicText): Found => {
  const parts = (isReference ? hits.inReference : hits.inText)(text)
  return { column, parts, hits: hitsIn(parts) }
}

/** Whether a cell holds initials as a word, where others have words that begin with them. */
function hasInitials({ parts, hits }: Found): boolean {
  const initials = hits.filter(isInitials)
  if (initials.length === 0) return false
  const text = fold(parts.map((part) => part.text).join(''))
  return initials.some((hit) => hasWholeWord(text, hit))
}

/**
 * Where in an issue a search finds something beside its reference and title: for each word, or
 * spelling of it, the first cell that holds it, of initials the first that has them as a word, a few
 * at the most.
 * @param row an issue that the search finds
 * @param head the publication it stands in
 * @param hits what the search finds in texts
 */
export function snippetsOf(row: SnapshotRow, head: SnapshotHead, hits: SearchHits): Snippet[] {
  const found = publicTextsOf(row, head)
    .map((text) => ofText(hits, text))
    .filter((each) => each.hits.length > 0)
    .map((each) => ({ ...each, isFirst: hasInitials(each) }))
    .toSorted((a, b) => Number(b.isFirst) - Number(a.isFirst))
  const isShown = ({ column, parts }: Found) =>
    ALWAYS_SHOWN.includes(column) &&
    parts.map(({ text }) => text).join('') === row.cells[column === 'title' ? 'title' : 'reference']
  const told = new Set(found.filter(isShown).flatMap((each) => each.hits))
  const snippets: Snippet[] = []
  for (const each of found) {
    const isNews = each.hits.some((hit) => !told.has(hit))
    if (isShown(each) || !isNews || snippets.length === MOST) continue
    for (const hit of each.hits) told.add(hit)
    snippets.push({ column: each.column, parts: cut(each.parts) })
  }
  return snippets
}
