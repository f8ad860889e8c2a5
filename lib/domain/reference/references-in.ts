import { parseReference } from '@/lib/domain/reference/parse-reference'
import type { Reference } from '@/lib/domain/reference/reference'

/** What stands between references; a comma within brackets belongs to an edition. */
const BETWEEN = [/[;\n]/u, /,(?![^()]*\))/u, / (?:and|&|\+) /u, / (?=\(|\[)/u]
const LONGEST = 20_000

function readPieces(text: string, separators: readonly RegExp[]): Reference[] {
  const whole = parseReference(text)
  if (whole !== null) return [whole]
  const [separator, ...finer] = separators
  if (separator === undefined) return []
  return text.split(separator).flatMap((piece) => readPieces(piece, finer))
}

/**
 * The references that a cell names, in their order: `42A16 [AFCP-5]; 46A11 (IAP-6)` names four.
 * What is not a reference, such as a date behind one, is passed over.
 */
export function referencesIn(text: string): Reference[] {
  return text.length > LONGEST ? [] : readPieces(text, BETWEEN)
}
