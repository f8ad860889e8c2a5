import { parseReference } from '@/lib/domain/reference/parse-reference'
import type { Reference } from '@/lib/domain/reference/reference'

/** What stands between references; a comma within brackets belongs to an edition. */
const BETWEEN = [/[;；؛\n]/gu, /[,，、،](?![^()（）]*[)）])/gu, / (?:and|&|\+) /gu, / (?=\(|\[)/gu]
const LONGEST = 20_000

/** A reference and where it stands in its text, in UTF-16 units. */
export type PlacedReference = { reference: Reference; from: number; to: number }

type Piece = { text: string; from: number }

function split({ text, from }: Piece, separator: RegExp): Piece[] {
  const gaps = [...text.matchAll(separator)]
  const starts = [0, ...gaps.map(({ index, 0: gap }) => index + gap.length)]
  return starts.map((start, at) => ({
    text: text.slice(start, gaps[at]?.index),
    from: from + start,
  }))
}

function readPieces(piece: Piece, separators: readonly RegExp[]): PlacedReference[] {
  const { text, from } = piece
  const reference = parseReference(text)
  if (reference !== null) {
    const first = from + text.length - text.trimStart().length
    return [{ reference, from: first, to: first + text.trim().length }]
  }
  const [separator, ...finer] = separators
  if (separator === undefined) return []
  return split(piece, separator).flatMap((part) => readPieces(part, finer))
}

/**
 * The references that a cell names, in their order: `42A16 [AFCP-5]; 46A11 (IAP-6)` names four.
 * What is not a reference, such as a date behind one, is passed over.
 */
export function placedReferencesIn(text: string): PlacedReference[] {
  return text.length > LONGEST ? [] : readPieces({ text, from: 0 }, BETWEEN)
}

/**
 * The references that a cell names, as `placedReferencesIn`, without their places.
 */
export function referencesIn(text: string): Reference[] {
  return placedReferencesIn(text).map(({ reference }) => reference)
}
