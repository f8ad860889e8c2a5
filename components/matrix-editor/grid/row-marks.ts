import type { SetAside } from '@/lib/domain/draft'
import { cellId } from '../model/draft-edits'
import { type Refusal, type SaveQueue, unsaved } from '../model/save-queue'

/** What stands beside the value in the cells of one row. */
export type RowMarks = {
  unsaved: ReadonlySet<string>
  refused: readonly Refusal[]
  setAside: readonly SetAside[]
}

export const NO_MARKS: RowMarks = { unsaved: new Set(), refused: [], setAside: [] }

/** The marks of each row that has any. */
export function marksByRow(
  queue: SaveQueue,
  setAside: readonly SetAside[],
): ReadonlyMap<string, RowMarks> {
  const pending = unsaved(queue)
  const rows = new Set([...pending, ...setAside].map(({ issueId }) => issueId))
  return new Map(
    [...rows].map((issueId) => {
      const own = <T extends { issueId: string }>(all: readonly T[]) =>
        all.filter((one) => one.issueId === issueId)
      return [
        issueId,
        {
          unsaved: new Set(own(pending).map(cellId)),
          refused: queue.refused.filter(({ change }) => change.issueId === issueId),
          setAside: own(setAside),
        },
      ]
    }),
  )
}
