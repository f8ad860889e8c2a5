import type { CellChange } from './cell-change'
import type { DraftIssue } from './draft'
import { canonical } from './merge-list'
import type { Proposal } from './records'

/** What became of a proposal, or where it is linked to, changes nothing about how worrying it is. */
function weighed(proposal: Proposal): string {
  const { fate: _fate, url: _url, ...rest } = proposal
  return canonical(rest)
}

const weigh = (proposals: readonly Proposal[]) => proposals.map(weighed).sort().join('\n')

/**
 * Whether proposals differ in what a rating is about: one came or went, or anything of one but its
 * fate and its link. Their order does not matter.
 * @param before as they were
 * @param now as they are
 */
export function proposalsDiffer(before: readonly Proposal[], now: readonly Proposal[]): boolean {
  return weigh(before) !== weigh(now)
}

/** The proposals of an issue as they were when its rating was set, or looked at again, last. */
export type RatedProposals = { issueId: string; proposals: readonly Proposal[] }

/**
 * The issues whose rating somebody should look at again, since proposals have changed after it. An
 * issue that nobody has rated is not among them.
 * @param issues issues of a draft as they stand
 * @param rated of each issue whose proposals were changed after its rating, what they were then
 * @returns their ids
 */
export function ratingsToLookAt(
  issues: readonly DraftIssue[],
  rated: readonly RatedProposals[],
): string[] {
  const earlier = new Map(rated.map(({ issueId, proposals }) => [issueId, proposals]))
  return issues.flatMap(({ id, present, cells }) => {
    const was = earlier.get(id)
    if (!(was && present) || cells.concern === 'not-assessed') return []
    return proposalsDiffer(was, cells.proposals) ? [id] : []
  })
}

/**
 * The ratings to look at again after a change that is being made.
 * @param ids those before it
 * @param issue the issue that it changes, as it stood before
 * @param change the change
 */
export function lookAfter(
  ids: ReadonlySet<string>,
  issue: DraftIssue | undefined,
  change: Pick<CellChange, 'issueId' | 'column' | 'after'>,
): ReadonlySet<string> {
  const { issueId, column, after } = change
  const next = new Set(ids)
  if (column === 'concern') next.delete(issueId)
  if (column !== 'proposals' || !issue || issue.cells.concern === 'not-assessed') return next
  if (proposalsDiffer(issue.cells.proposals, asProposals(after))) next.add(issueId)
  return next
}

/** A change of the column `proposals` holds proposals; TypeScript has lost which column it was. */
const asProposals = (after: unknown) => after as readonly Proposal[]
