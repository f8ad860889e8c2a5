import type { CellChange } from '@/lib/domain/cell-change'
import type { ColumnKey } from '@/lib/domain/columns'
import type { Draft, HistoryEntry, SaveAnswer } from '@/lib/domain/draft'
import type { MatrixChanges } from '@/lib/domain/live'
import type { Proposal } from '@/lib/domain/records'
import type { Restored } from '@/lib/domain/restore-plan'

/** How a request to the server ended. */
export type Answer<T> =
  | { kind: 'done'; value: T }
  | { kind: 'refused'; message: string }
  | { kind: 'signed-out' | 'offline' | 'trouble' }

export type Settlement =
  | { id: string; choice: 'mine' | 'edit'; change: CellChange }
  | { id: string; choice: 'theirs' }

export type RestoreWish = {
  issueId: string
  column: ColumnKey
  /** the revision to go back to, and the one whose value was seen */
  revision: number
  seen: number
  /** made once, so that it is done once */
  batch: string
}

/** What the editor asks of the server. */
export type EditorCalls = {
  save: (changes: readonly CellChange[]) => Promise<Answer<SaveAnswer>>
  settle: (settlement: Settlement) => Promise<Answer<SaveAnswer>>
  /** says that a rating still holds beside its proposals as they are now */
  keepRating: (rating: {
    issueId: string
    proposals: readonly Proposal[]
  }) => Promise<Answer<{ revision: number }>>
  history: (cell: { issueId: string; column: ColumnKey }) => Promise<Answer<HistoryEntry[]>>
  /** makes a cell what it was at a revision, as the page of the history does */
  restore: (wish: RestoreWish) => Promise<Answer<Restored>>
  reload: () => Promise<Answer<Draft>>
  /** what has changed after a revision */
  changesSince: (revision: number) => Promise<Answer<MatrixChanges>>
  /** adds an entry to the directory, by the verb of its list */
  add: (verb: string, input: object) => Promise<Answer<{ key: string }>>
}
