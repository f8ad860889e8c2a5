import type { PublicationMark } from '@/lib/domain/publication'
import { en } from '@/lib/words/en'
import { textAnswer } from './file-answer'

/**
 * What is answered, as 410, for a file of a publication whose content was erased.
 * @param mark what may still be said of it
 * @param code of its assembly
 */
export function removedAnswer(mark: PublicationMark, code: string): Response {
  const text = en.answers.removed({
    ...{ code, number: mark.number, asOf: mark.asOf, hash: mark.contentHash },
    kind: en.vocabulary.publicationKind[mark.kind],
    published: mark.publishedAt,
    removed: mark.removed?.at ?? '',
    reason: mark.removed?.reason ?? '',
  })
  return textAnswer(410, text)
}
