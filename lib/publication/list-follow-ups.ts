import type { Assembly } from '@/lib/domain/assembly'
import type { FollowUp } from '@/lib/domain/records'
import type { SnapshotHead, SnapshotRow } from '@/lib/domain/snapshot'
import type { PublicContext } from './context'
import { listAssemblies } from './list-assemblies'
import { listLatest } from './list-latest'

/** What remains to be done on one issue, as the latest publication of its assembly says. */
export type PublishedFollowUp = {
  followUp: FollowUp
  row: SnapshotRow
  head: SnapshotHead
  assembly: Assembly
}

/** Those with a date, soonest first; those for an assembly to come or past; all others. */
export type FollowUpGroup = { at: 'dated' | 'undated' | Assembly; items: PublishedFollowUp[] }

const isRemaining = ({ followUp: { state } }: PublishedFollowUp) =>
  state === 'open' || state === 'in-progress'

/** Codes are free text: of two assemblies with one code it is the newer. */
const placeOf = (
  { followUp: { due, where } }: PublishedFollowUp,
  assemblies: readonly Assembly[],
) =>
  due === null
    ? assemblies.find(({ code }) => code.toLowerCase() === where?.trim().toLowerCase())
    : undefined

function byDate(a: PublishedFollowUp, b: PublishedFollowUp): number {
  const [left, right] = [a.followUp.due ?? '', b.followUp.due ?? '']
  if (left === right) return 0
  return left < right ? -1 : 1
}

/**
 * What remains to be done after every assembly: open or in progress. First by date; then what is for
 * an assembly, those without a day first, then newest first; then the rest. Of one group, that of the
 * newest assembly stands first.
 * @returns no group that is empty
 */
export async function listFollowUps(context: PublicContext): Promise<FollowUpGroup[]> {
  const latest = await listLatest(context)
  const remaining = latest
    .flatMap(({ assembly, head, rows }) =>
      rows
        .filter(({ presence }) => presence !== 'dropped')
        .flatMap(({ row }) =>
          row.cells.follow_ups.map((followUp) => ({ followUp, row, head, assembly })),
        ),
    )
    .filter(isRemaining)
  const assemblies = (await listAssemblies(context)).map(({ assembly }) => assembly)
  const places = new Map(remaining.map((item) => [item, placeOf(item, assemblies)]))
  const groups: FollowUpGroup[] = [
    {
      at: 'dated',
      items: remaining.filter(({ followUp }) => followUp.due !== null).toSorted(byDate),
    },
    ...assemblies.map((at) => ({
      at,
      items: remaining.filter((item) => places.get(item) === at),
    })),
    {
      at: 'undated',
      items: remaining.filter(
        (item) => item.followUp.due === null && places.get(item) === undefined,
      ),
    },
  ]
  return groups.filter(({ items }) => items.length > 0)
}
