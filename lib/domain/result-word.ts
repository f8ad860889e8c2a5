import type { SnapshotHead } from './snapshot'
import type { Result } from './vocabulary'

/** A Question is known by the word that its reference begins with: `Question 9/13`, `Question, SG2`. */
const QUESTION = /^(?:question\b|q ?\d+\/\d)/iu

/**
 * The word of a result as a publication froze it. It follows the instrument: a Question is
 * approved, anything else adopted.
 * @param head the publication's words
 * @param cells the reference and result
 * @returns the word, the key where the publication has none, '' where there is no result
 */
export function resultWord(
  { vocabularies }: Pick<SnapshotHead, 'vocabularies'>,
  { reference, result }: { reference: string | null; result: Result | null },
): string {
  if (result === null) return ''
  const ofQuestion = QUESTION.test(reference ?? '') ? vocabularies.resultOfQuestion : undefined
  return ofQuestion?.[result] ?? vocabularies.result?.[result] ?? result
}
