import type { SetAside } from '@/lib/domain/draft'
import type { RowComments } from '../comments/row-comments'
import { cellId } from '../model/draft-edits'
import type { RowOthers } from '../model/others'
import type { Asked, LevelColumn } from '../model/rationale-asked'
import { type Refusal, type SaveQueue, unsaved } from '../model/save-queue'

/** What stands beside the value in the cells of one row. */
export type RowMarks = {
  unsaved: ReadonlySet<string>
  refused: readonly Refusal[]
  setAside: readonly SetAside[]
  /** proposals changed after the issue was rated */
  lookAgain: boolean
  /** the columns whose level was changed without a reason */
  asked: readonly LevelColumn[]
  /** what others do in the row */
  others?: RowOthers
  /** what was said of its cells, by column */
  comments?: RowComments
}

export const NO_MARKS: RowMarks = {
  unsaved: new Set(),
  refused: [],
  setAside: [],
  lookAgain: false,
  asked: [],
}

/** Many rows may have this mark alone: the same object keeps them from being drawn at each save. */
const ONLY_LOOK_AGAIN: RowMarks = { ...NO_MARKS, lookAgain: true }

type Beside = {
  setAside: readonly SetAside[]
  lookAgain: ReadonlySet<string>
  asked: Asked
}

/** The marks of each row that has any. */
export function marksByRow(
  queue: SaveQueue,
  { setAside, lookAgain, asked }: Beside,
): ReadonlyMap<string, RowMarks> {
  const pending = unsaved(queue)
  const rows = new Set([...pending, ...setAside, ...asked.values()].map(({ issueId }) => issueId))
  const alone = [...lookAgain].filter((id) => !rows.has(id))
  return new Map([
    ...alone.map((id) => [id, ONLY_LOOK_AGAIN] as const),
    ...[...rows].map((issueId): [string, RowMarks] => {
      const own = <T extends { issueId: string }>(all: readonly T[]) =>
        all.filter((one) => one.issueId === issueId)
      return [
        issueId,
        {
          unsaved: new Set(own(pending).map(cellId)),
          refused: queue.refused.filter(({ change }) => change.issueId === issueId),
          setAside: own(setAside),
          lookAgain: lookAgain.has(issueId),
          asked: own([...asked.values()]).map(({ column }) => column),
        },
      ]
    }),
  ])
}

/** The marks of each row, with what others do in it. */
export function withOthers(
  marks: ReadonlyMap<string, RowMarks>,
  others: ReadonlyMap<string, RowOthers>,
): ReadonlyMap<string, RowMarks> {
  if (others.size === 0) return marks
  const all = new Map(marks)
  for (const [row, one] of others) all.set(row, { ...(marks.get(row) ?? NO_MARKS), others: one })
  return all
}
