import type { DraftIssue } from './draft'
import { canonical } from './merge-list'
import type { Proposal } from './records'

/** What somebody asks for beside the edit itself, by the id of the proposal. */
export type Spread = {
  /** issues that it is to stand on as well */
  alsoOn: ReadonlyMap<string, readonly string[]>
  /** it goes from every issue, not only from the one that was edited */
  everywhere: ReadonlySet<string>
  /** it is made the same wherever it stands */
  alike: ReadonlySet<string>
}

export const NO_SPREAD: Spread = { alsoOn: new Map(), everywhere: new Set(), alike: new Set() }

type Edited = { issueId: string; before: readonly Proposal[]; after: readonly Proposal[] }
type Lists = { issueId: string; before: Proposal[]; after: Proposal[] }

const fieldsThatDiffer = (before: Proposal, after: Proposal) =>
  Object.fromEntries(
    Object.entries(after).filter(
      ([field, value]) =>
        canonical(value) !== canonical(Object.entries(before).find(([key]) => key === field)?.[1]),
    ),
  )

/**
 * The other issues on which a proposal stands.
 * @param issues the draft's issues
 * @param place the proposal, and the issue that it is looked at on
 */
export function alsoStandsOn(
  issues: readonly DraftIssue[],
  { issueId, proposalId }: { issueId: string; proposalId: string },
): DraftIssue[] {
  return issues.filter(
    ({ id, present, cells }) =>
      present && id !== issueId && cells.proposals.some((one) => one.id === proposalId),
  )
}

/** Whether a proposal reads differently on another issue. */
export function differsOn(issue: DraftIssue, proposal: { id: string }): boolean {
  const there = issue.cells.proposals.find(({ id }) => id === proposal.id)
  return there !== undefined && canonical(there) !== canonical(proposal)
}

function spreadOver(issue: DraftIssue, { before, after }: Edited, spread: Spread): Proposal[] {
  const was = new Map(before.map((proposal) => [proposal.id, proposal]))
  const is = new Map(after.map((proposal) => [proposal.id, proposal]))
  const kept = issue.cells.proposals.flatMap((there) => {
    const [earlier, now] = [was.get(there.id), is.get(there.id)]
    if (!now) return spread.everywhere.has(there.id) ? [] : [there]
    if (spread.alike.has(there.id)) return [now]
    return [earlier ? { ...there, ...fieldsThatDiffer(earlier, now) } : there]
  })
  const held = new Set(kept.map(({ id }) => id))
  const added = after.filter(
    ({ id }) => !held.has(id) && (spread.alsoOn.get(id) ?? []).includes(issue.id),
  )
  return [...kept, ...added]
}

/**
 * Carries an edit of one issue's proposals to the other issues on which they stand: a proposal is
 * edited on each. Where it reads differently there, only the fields that were edited are taken over.
 * @param issues the draft's issues
 * @param edited the issue, and its proposals before and after the edit
 * @param spread what is asked for beside it
 * @returns the other issues whose proposals change
 */
export function spreadProposals(
  issues: readonly DraftIssue[],
  edited: Edited,
  spread: Spread,
): Lists[] {
  return issues.flatMap((issue) => {
    if (!issue.present || issue.id === edited.issueId) return []
    const before = issue.cells.proposals
    const after = spreadOver(issue, edited, spread)
    return canonical(before) === canonical(after) ? [] : [{ issueId: issue.id, before, after }]
  })
}
