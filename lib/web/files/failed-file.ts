import { tellFailure } from '@/lib/web/response'
import { textAnswer } from './file-answer'

/**
 * What was thrown while a file was made, as plain text: a sentence, or the id of what went wrong.
 * @param error what was thrown
 */
export function failedFile(error: unknown): Response {
  const { status, body, headers } = tellFailure(error)
  return textAnswer(status, body.message, headers)
}
