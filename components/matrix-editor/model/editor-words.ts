import type { Words } from '@/lib/words/words'

/** The part of the catalogue that the editor needs; it is sent to the browser, so no more. */
export type EditorWords = Pick<Words, 'columns' | 'editor' | 'vocabulary'>
