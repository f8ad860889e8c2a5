import type { RowLayout } from '@/lib/domain/layout/layout'
import { fill } from '../../../ui/fill'
import type { EditorWords } from '../editor-words'

/** The heading of a column, in which the change has one, too. */
export const columnWord = (column: string, words: EditorWords): string => {
  const headings: Readonly<Record<string, string>> = words.columns
  return headings[column] ?? words.editor.compare.headings.change
}

/** The columns by which rows are sorted, in words. */
export function sortWords({ sort }: RowLayout, words: EditorWords): string {
  const { ascending, descending } = words.editor.layout.status
  return sort
    .map((key) =>
      fill(key.descending ? descending : ascending, { column: columnWord(key.column, words) }),
    )
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
