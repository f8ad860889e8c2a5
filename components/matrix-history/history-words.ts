import type { WordSource } from '@/components/matrix-editor/model/value-words'
import type { Words } from '@/lib/words/words'

/** What the pages of the history say, and where they find the words of keys. */
export type HistorySource = WordSource & { history: Words['history'] }

/** The heading of a column, of the system's too. */
export function columnWord({ words, history }: HistorySource, column: string): string {
  const headings = new Map<string, string>([
    ...Object.entries(words.columns),
    ...Object.entries(history.columns),
  ])
  return headings.get(column) ?? column
}
