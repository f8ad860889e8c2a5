import { type Absent, absentFrom } from '@/lib/domain/across/absent-from'
import { keysOf } from '@/lib/domain/across/final-key'
import {
  type NamedProposal,
  type ProposalTally,
  proposalsNaming,
  tallyProposals,
} from '@/lib/domain/across/named-proposals'
import { type Across, findAcross } from '@/lib/domain/across/standing-matrix'
import { type Tally, tallyAcross } from '@/lib/domain/across/tally'
import type { OrganizationEntry, ProponentEntry } from '@/lib/domain/public-directory'
import { assertEntry } from './assert-entry'
import type { PublicContext } from './context'
import { listLatest } from './list-latest'

/** A proponent over all assemblies: what it asked for, what it supported or opposed, and its fate. */
export type ProponentAcross = {
  entry: ProponentEntry
  /** every key under which publications name it */
  keys: ReadonlySet<string>
  /** the organization that it is too */
  organization: OrganizationEntry | null
  across: Across<NamedProposal[]>[]
  tally: Tally
  proposals: ProposalTally
  /** where no proposal names it */
  absent: Absent
}

/**
 * One proponent of the directory with the proposals that name it, from the latest publications,
 * newest assembly first.
 * @throws AppError not-found, also where it was merged into another
 */
export async function getProponent(context: PublicContext, key: string): Promise<ProponentAcross> {
  const entries = await context.db.listProponents()
  const entry = assertEntry(entries, key)
  const keys = keysOf(entries, key)
  const organizations = entry.organization === null ? [] : await context.db.listOrganizations()
  const latest = await listLatest(context)
  const across = findAcross(latest, ({ row }) => proposalsNaming(row, keys))
  return {
    ...{ entry, keys, across, tally: tallyAcross(across), proposals: tallyProposals(across) },
    absent: absentFrom(latest, across),
    organization: organizations.find((one) => one.key === entry.organization) ?? null,
  }
}
