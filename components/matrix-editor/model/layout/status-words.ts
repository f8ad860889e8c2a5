import type { RowLayout } from '@/lib/domain/layout/layout'
import { fill } from '../../../ui/fill'
import type { EditorWords } from '../editor-words'

/** The heading of a column, in which the change has one, too. */
export const columnWord = (column: string, words: EditorWords): string => {
  const headings: Readonly<Record<string, string>> = words.columns
  return headings[column] ?? words.editor.compare.headings.change
}

const KINDS: Readonly<Record<string, keyof EditorWords['editor']['layout']['order']>> = {
  ...{ concern: 'level', residual_concern: 'level', progress: 'time' },
  ...{ section: 'choice', result: 'choice', concern_status: 'choice' },
  ...{ readiness: 'choice', change: 'choice' },
}

/** The two orders in which rows can be sorted by a column, in words. */
export const directionWords = (column: string, words: EditorWords) =>
  words.editor.layout.order[KINDS[column] ?? 'text']

/** The columns by which rows are sorted, in words. */
export function sortWords({ sort }: RowLayout, words: EditorWords): string {
  const sentence = words.editor.layout.status.key
  return sort
    .map(({ column, descending }) => {
      const order = directionWords(column, words)[descending ? 'down' : 'up']
      return fill(sentence, { column: columnWord(column, words), order })
    })
    .join('; ')
}

/** What the rows are grouped by, in a word. */
export const groupWord = ({ group }: RowLayout, words: EditorWords): string =>
  columnWord(group, words)

/**
 * Says why no row can be moved by hand.
 * @returns null where they stand in the matrix's own order
 */
export function whyNotMoved(rows: RowLayout, issue: string, words: EditorWords): string | null {
  const { sorted, grouped } = words.editor.layout.cannotMove
  if (rows.sort.length > 0) return fill(sorted, { issue, columns: sortWords(rows, words) })
  if (rows.group === 'section') return null
  return fill(grouped, { issue, column: groupWord(rows, words) })
}
