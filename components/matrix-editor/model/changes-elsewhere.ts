import type { CellChange } from '@/lib/domain/cell-change'
import type { DraftIssue } from '@/lib/domain/draft'
import { type Spread, spreadProposals } from '@/lib/domain/shared-proposals'

/**
 * The changes by which an edit of proposals is made on the other issues on which they stand; they
 * are sent in one request with it.
 * @param change the edit
 * @param issues the draft's issues before it
 * @param spread what is asked for beside it
 */
export function changesElsewhere(
  change: CellChange,
  issues: readonly DraftIssue[],
  spread: Spread,
): CellChange[] {
  if (change.column !== 'proposals') return []
  return spreadProposals(issues, change, spread).map((lists) => ({
    id: crypto.randomUUID(),
    column: 'proposals',
    ...lists,
  }))
}
