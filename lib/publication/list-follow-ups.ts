import type { Assembly } from '@/lib/domain/assembly'
import type { PublicationMark } from '@/lib/domain/publication'
import type { FollowUp } from '@/lib/domain/records'
import type { SnapshotHead, SnapshotRow } from '@/lib/domain/snapshot'
import type { PublicContext } from './context'
import { listLatest } from './list-latest'

/** What remains to be done on one issue, as the latest publication of its assembly says. */
export type PublishedFollowUp = {
  followUp: FollowUp
  row: SnapshotRow
  head: SnapshotHead
  assembly: Assembly
  mark: PublicationMark
}

const LAST = '9999-12-31'

function byDate(a: PublishedFollowUp, b: PublishedFollowUp): number {
  const [left, right] = [a.followUp.due ?? LAST, b.followUp.due ?? LAST]
  if (left === right) return 0
  return left < right ? -1 : 1
}

/**
 * What remains to be done after every assembly: open and in progress, by date, those without one
 * last; of one date, of the newest assembly first.
 */
export async function listFollowUps(context: PublicContext): Promise<PublishedFollowUp[]> {
  const latest = await listLatest(context)
  const all = latest.flatMap(({ assembly, mark, head, rows }) =>
    rows
      .filter(({ presence }) => presence !== 'dropped')
      .flatMap(({ row }) =>
        row.cells.follow_ups.map((followUp) => ({ followUp, row, head, assembly, mark })),
      ),
  )
  const remaining = all.filter(
    ({ followUp: { state } }) => state === 'open' || state === 'in-progress',
  )
  return remaining.toSorted(byDate)
}
