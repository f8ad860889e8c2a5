import type { Answer } from '../model/calls'
import type { EditorWords } from '../model/editor-words'

/** The sentence for an answer that is not what was asked for; null where it is. */
export function answerFault<T>(answer: Answer<T>, { editor }: EditorWords): string | null {
  switch (answer.kind) {
    case 'done':
      return null
    case 'refused':
      return answer.message
    case 'signed-out':
      return editor.comments.signedOut
    default:
      return editor.fault.line
  }
}
