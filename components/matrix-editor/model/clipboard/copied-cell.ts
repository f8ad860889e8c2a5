import { changeBetween } from '@/lib/domain/comparison'
import type { Draft, DraftIssue } from '@/lib/domain/draft'
import { textOfKeys, valueWords, type WordSource } from '../value-words'
import { type GridColumn, holdsValue } from '../view'
import type { PastedCell } from './html-table'

/**
 * What a cell is on the clipboard: its words, one entry of a list a line, and what it holds.
 * @param issue the row as it is shown
 * @param column a column of the view
 * @param setting where words are found, and what the outcomes are measured against
 */
export function copiedCell(
  issue: DraftIssue,
  column: GridColumn,
  { source, baseline }: { source: WordSource; baseline: Draft['baseline'] },
): PastedCell {
  if (!holdsValue(column)) {
    const { id, residual_concern: after, result } = issue.cells
    const before = baseline?.before[id]?.concern ?? null
    const change = changeBetween({ before, after, result })
    return { text: source.words.vocabulary.change[change], own: null }
  }
  const value = issue.cells[column.key]
  const words = textOfKeys(column.key, value, source) ?? valueWords(column.key, value, source)
  return { text: words, own: { column: column.key, value } }
}
