import { naturalOrder } from './natural-order'
import type { Party, Proposal } from './records'
import type { SnapshotHead, SnapshotRow } from './snapshot'

/** A column: a regional group by its key, or null for states, all others and who is not stated. */
export type ProposalGroup = { key: string; name: string; fullName: string } | null

/**
 * One cell: the proposals of a group on an issue, and those of others that it supports or opposes.
 * Of states and others only their own are told: beside a proposal it says already who supports it.
 */
export type GroupCell = {
  own: readonly Proposal[]
  supports: readonly Proposal[]
  opposes: readonly Proposal[]
}

/** One issue with a cell for each group, in the order of the groups. */
export type GroupedIssue = { row: SnapshotRow; cells: readonly GroupCell[] }

export type ProposalGroups = { groups: readonly ProposalGroup[]; issues: readonly GroupedIssue[] }

/** An issue, and those of its proposals that are asked for. */
export type IssueWithProposals = { row: SnapshotRow; proposals: readonly Proposal[] }

const REGIONAL = 'regional-organization'

const isRegional = (key: string, head: SnapshotHead) => head.proponents[key]?.kind === REGIONAL
const names = (parties: readonly Party[], key: string) =>
  parties.some(({ proponent }) => proponent === key)

/** By one outside the regional groups, or by nobody who is named. */
const isOfOthers = ({ origins }: Proposal, head: SnapshotHead) =>
  origins.length === 0 || origins.some(({ proponent }) => !isRegional(proponent, head))

function cellOf(
  group: ProposalGroup,
  proposals: readonly Proposal[],
  head: SnapshotHead,
): GroupCell {
  if (group === null) {
    const own = proposals.filter((proposal) => isOfOthers(proposal, head))
    return { own, supports: [], opposes: [] }
  }
  const isOwn = ({ origins }: Proposal) => names(origins, group.key)
  const ofOthers = proposals.filter((proposal) => !isOwn(proposal))
  return {
    own: proposals.filter(isOwn),
    supports: ofOthers.filter(({ supporters }) => names(supporters, group.key)),
    opposes: ofOthers.filter(({ opponents }) => names(opponents, group.key)),
  }
}

const isBlank = ({ own, supports, opposes }: GroupCell) =>
  own.length + supports.length + opposes.length === 0

function regionalGroups(head: SnapshotHead): ProposalGroup[] {
  return Object.entries(head.proponents)
    .filter(([key]) => isRegional(key, head))
    .map(([key, { shortName, name }]) => ({ key, name: shortName, fullName: name }))
    .toSorted((a, b) => naturalOrder(a.name, b.name))
}

/**
 * The proposals of some issues by who made them: a column for each regional group that proposes,
 * supports or opposes something there, by their names, then one for states, all others and those
 * whose origin is not stated. A proposal of several stands in the column of each.
 * @param issues in the order in which they are read, each with the proposals that are asked for
 * @param head the publication's words
 */
export function groupProposals(
  issues: readonly IssueWithProposals[],
  head: SnapshotHead,
): ProposalGroups {
  const all = [...regionalGroups(head), null]
  const grouped = issues.map(({ row, proposals }) => ({
    row,
    cells: all.map((group) => cellOf(group, proposals, head)),
  }))
  const isNamed = all.map((_, at) => grouped.some(({ cells }) => cells[at] && !isBlank(cells[at])))
  const ofNamed = <T>(items: readonly T[]) => items.filter((_, at) => isNamed[at])
  return {
    groups: ofNamed(all),
    issues: grouped.map(({ row, cells }) => ({ row, cells: ofNamed(cells) })),
  }
}
