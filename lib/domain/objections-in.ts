import type { OpenObjection } from './comments'
import type { DraftIssue } from './draft'
import type { Snapshot, SnapshotRow } from './snapshot'

/** An issue with an objection that is open, as the gate names it. */
export type Disputed = {
  slug: string
  reference: string | null
  title: string | null
  objection: OpenObjection
}

/** The rows that hold a proposal, the one it was objected to on first. */
function holdersOf(id: string, own: SnapshotRow | undefined, rows: readonly SnapshotRow[]) {
  const all = own ? [own, ...rows.filter((row) => row !== own)] : rows
  return all.flatMap((row) => {
    const proposal = row.cells.proposals.find((one) => one.id === id)
    return proposal ? [{ row, proposal }] : []
  })
}

function ofProposal(
  { head, rows }: Snapshot,
  own: SnapshotRow | undefined,
  objection: OpenObjection,
): Disputed[] {
  const id = objection.proposal?.id ?? ''
  const holders = holdersOf(id, own, rows)
  const isSaid = ({ row }: { row: SnapshotRow }) =>
    head.kind === 'issues' || row.newProposals.includes(id)
  const holder = holders.find(isSaid)
  if (holder) {
    const { tag, document } = holder.proposal
    return [named(holder.row, { ...objection, proposal: { id, tag, document } })]
  }
  // What only the baseline said is objected to no more; what was removed meanwhile is not settled.
  return own && holders.length === 0 ? [named(own, objection)] : []
}

const named = ({ cells }: SnapshotRow, objection: OpenObjection): Disputed => ({
  ...{ slug: cells.id, reference: cells.reference, title: cells.title },
  objection,
})

/**
 * Finds the open objections to the levels that a candidate says itself: of its issues, and of their
 * proposals. One to a proposal is named once, on an issue that holds it; where none does any more,
 * on the issue that it was made on.
 * @param candidate the frozen rows
 * @param desk the draft's issues, and the objections that are open
 */
export function objectionsIn(
  candidate: Snapshot,
  { issues, objections }: { issues: readonly DraftIssue[]; objections: readonly OpenObjection[] },
): Disputed[] {
  const level = candidate.head.kind === 'outcomes' ? 'residual_concern' : 'concern'
  const slugs = new Map(issues.map(({ id, cells }) => [id, cells.id]))
  const rows = new Map(candidate.rows.map((row) => [row.slug, row]))
  return objections.flatMap((objection) => {
    const own = rows.get(slugs.get(objection.issueId) ?? '')
    if (objection.proposal) return ofProposal(candidate, own, objection)
    return own && objection.column === level ? [named(own, objection)] : []
  })
}
