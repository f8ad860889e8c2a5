import { parseReference } from './reference/parse-reference'
import type { SnapshotHead, SnapshotRow } from './snapshot'
import type { Result } from './vocabulary'

/** What of a row its result is worded by; a row of a publication is one. */
export type RowWithResult = Pick<SnapshotRow, 'instrumentKind'> & {
  cells: { reference: string | null; result: Result | null }
}

/** A Question that has no number yet, as `Question (Web 3.0), SG13`, is no reference to read. */
const UNNUMBERED_QUESTION = /^question\b/iu

function isQuestion({ instrumentKind, cells }: RowWithResult): boolean {
  if (instrumentKind !== undefined) return instrumentKind === 'question'
  const reference = parseReference(cells.reference ?? '')
  if (reference !== null) return reference.form === 'instrument' && reference.kind === 'question'
  return UNNUMBERED_QUESTION.test(cells.reference ?? '')
}

/**
 * The word of a result as a publication froze it. It follows the kind of the instrument, frozen
 * with the row: a Question is approved, anything else adopted.
 * @param head the publication's words
 * @param row the issue
 * @returns the word, the key where the publication has none, '' where there is no result
 */
export function resultWord(
  { vocabularies }: Pick<SnapshotHead, 'vocabularies'>,
  row: RowWithResult,
): string {
  const { result } = row.cells
  if (result === null) return ''
  const ofQuestion = isQuestion(row) ? vocabularies.resultOfQuestion : undefined
  return ofQuestion?.[result] ?? vocabularies.result?.[result] ?? result
}
