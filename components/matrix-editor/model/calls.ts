import type { CellChange } from '@/lib/domain/cell-change'
import type { ColumnKey } from '@/lib/domain/columns'
import type { Draft, HistoryEntry, SaveAnswer } from '@/lib/domain/draft'

/** How a request to the server ended. */
export type Answer<T> =
  | { kind: 'done'; value: T }
  | { kind: 'refused'; message: string }
  | { kind: 'signed-out' | 'offline' | 'trouble' }

export type Settlement =
  | { id: string; choice: 'mine' | 'edit'; change: CellChange }
  | { id: string; choice: 'theirs' }

/** What the editor asks of the server. */
export type EditorCalls = {
  save: (changes: readonly CellChange[]) => Promise<Answer<SaveAnswer>>
  settle: (settlement: Settlement) => Promise<Answer<SaveAnswer>>
  history: (cell: { issueId: string; column: ColumnKey }) => Promise<Answer<HistoryEntry[]>>
  reload: () => Promise<Answer<Draft>>
}
