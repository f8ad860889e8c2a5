import type { Transaction } from '@/lib/db/client'
import { recordSetAside } from '@/lib/db/record-set-aside'
import { type Batch, saveCells } from '@/lib/db/save-cells'
import type { Actor } from '@/lib/domain/access'
import { type CellChange, isTurnedMove, readBefore } from '@/lib/domain/cell-change'
import type { DraftIssue, SaveAnswer } from '@/lib/domain/draft'
import { canonical, mergeList } from '@/lib/domain/merge-list'
import { loadChangedIssues, standingValue } from './load-changed-issues'

type Writing = { batch: Batch; actor: Actor; answer: SaveAnswer }

/** Both are values of the column: its schema has read them, or the lists whose items they hold. */
const withValues = (change: CellChange, before: unknown, after: unknown) =>
  ({ ...change, before, after }) as CellChange

function mergedWith(change: CellChange, current: unknown): CellChange | null {
  const { before, after, column } = change
  // Where an issue stands is nobody's text: whoever moved it last has moved it.
  if (column === 'sort_key') return withValues(change, current, after)
  if (!(Array.isArray(before) && Array.isArray(after) && Array.isArray(current))) return null
  const merged = mergeList(change.column, before, { mine: after, theirs: current })
  return merged === null ? null : withValues(change, current, merged)
}

function faultOf(change: CellChange, issue: DraftIssue | undefined): string | null {
  if (!issue) return 'There is no such issue in this matrix.'
  if (change.column === 'present' && change.before === null) return 'This issue exists already.'
  return null
}

/** What one change comes to beside what stands: saved already, merged, refused or set aside. */
function settle(change: CellChange, issue: DraftIssue | undefined) {
  const message = faultOf(change, issue)
  if (message !== null || !issue) return { refused: message ?? '' }
  const current = standingValue(issue, change)
  if (canonical(current) === canonical(change.after)) return { saved: current }
  const held = readBefore(change)
  // Who chooses between the two later is shown what it was made from.
  if (held === null) return { refused: `The cell ${change.column} never held what before says.` }
  // Taking a move back takes back no later move of another.
  if (isTurnedMove(change)) return { saved: current }
  const read = withValues(change, held.before, change.after)
  const merged = mergedWith(read, current)
  if (merged === null) return { aside: read }
  return canonical(merged.after) === canonical(current) ? { saved: current } : { merged }
}

/**
 * Settles what is left of a wave: changes whose `before` did not hold. The same change made by
 * somebody else stands already; lists whose items do not meet are merged; a fresh move wins, one
 * that is taken back is left out and answered with the place as it stands; what the cell can never
 * have held is refused; the rest is set aside.
 * @param tx the transaction that holds the assembly's row
 * @param writing the batch, who asks, and the answer to add to
 * @param changes the changes that were not written
 */
export async function mergeOrSetAside(
  tx: Transaction,
  { batch, actor, answer }: Writing,
  changes: readonly CellChange[],
): Promise<void> {
  if (changes.length === 0) return
  const issues = await loadChangedIssues(tx, batch.assembly, changes)
  const aside: CellChange[] = []
  for (const change of changes) {
    const { id, issueId, column } = change
    const settled = settle(change, issues.get(issueId))
    if ('aside' in settled) aside.push(settled.aside)
    else if ('refused' in settled) {
      answer.refused.push({ id, issueId, column, message: settled.refused })
    } else if ('saved' in settled) {
      answer.saved.push({ id, issueId, column, value: settled.saved, merged: false })
    } else {
      await saveCells(tx, batch, [settled.merged])
      answer.saved.push({ id, issueId, column, value: settled.merged.after, merged: true })
    }
  }
  const times = await recordSetAside(tx, batch, aside)
  for (const { id, issueId, column, before, after } of aside) {
    const at = times.get(id)?.toISOString() ?? ''
    const who = { by: actor.name, byId: actor.personId }
    answer.setAside.push({ id, issueId, column, before, after, ...who, at })
  }
}
