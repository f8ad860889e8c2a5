import { silentIn } from '@/lib/domain/across/absent-from'
import { type Affected, affectedIn } from '@/lib/domain/across/affected'
import { keysOf } from '@/lib/domain/across/final-key'
import { type Across, findAcross, type StandingMatrix } from '@/lib/domain/across/standing-matrix'
import { type Tally, tallyAcross } from '@/lib/domain/across/tally'
import type { OrganizationEntry } from '@/lib/domain/public-directory'
import { assertEntry } from './assert-entry'
import type { PublicContext } from './context'
import { listLatest } from './list-latest'

/** An organization over all assemblies: what would have hit it, where, how, and how that ended. */
export type OrganizationAcross = {
  entry: OrganizationEntry
  /** every key under which publications name it */
  keys: ReadonlySet<string>
  /** the groups that it is a member of, and the members that it has as one */
  groups: OrganizationEntry[]
  members: OrganizationEntry[]
  across: Across<Affected[]>[]
  tally: Tally
  /** what stands of the assemblies that do not name it */
  silent: StandingMatrix[]
}

/**
 * One organization of the directory with the issues that name it or a group of its, from the latest
 * publications, newest assembly first.
 * @throws AppError not-found, also where it was merged into another
 */
export async function getOrganization(
  context: PublicContext,
  key: string,
): Promise<OrganizationAcross> {
  const entries = await context.db.listOrganizations()
  const entry = assertEntry(entries, key)
  const keys = keysOf(entries, key)
  const matrices = await listLatest(context)
  const across = findAcross(matrices, ({ row }, head) => affectedIn(row, head, keys))
  return {
    ...{ entry, keys, across, tally: tallyAcross(across) },
    silent: silentIn(matrices, across),
    groups: entries.filter(
      ({ members, mergedInto }) => mergedInto === null && members.includes(key),
    ),
    members: entries.filter((one) => entry.members.includes(one.key)),
  }
}
