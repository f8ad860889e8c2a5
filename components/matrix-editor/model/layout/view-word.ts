import type { BuiltIn } from '@/lib/domain/layout/saved-view'
import { fill } from '../../../ui/fill'
import type { EditorWords } from '../editor-words'

/**
 * The name of a view that everybody has; that of the objections says how many issues it holds.
 * @param id the view
 * @param disputed how many issues have an open objection
 */
export const viewWord = (
  id: BuiltIn,
  disputed: number,
  words: EditorWords['editor']['layout']['views'],
): string =>
  id === 'objections' && disputed > 0
    ? fill(words.counted, { name: words[id], n: disputed })
    : words[id]
