import type { Party, Proposal } from '@/lib/domain/records'
import type { SnapshotHead } from '@/lib/domain/snapshot'
import type { FacetName, FilterRow, ProposalFacet } from './filter'
import { withMembers } from './with-members'

const keysOf = (parties: readonly Party[]) => parties.map((party) => party.proponent)

const stated = (value: string | null): readonly string[] => (value ? [value] : [])

/**
 * The values by which one proposal is found.
 * @param name which filter
 */
export function valuesOfProposal(name: ProposalFacet, proposal: Proposal): readonly string[] {
  switch (name) {
    case 'tag':
      return stated(proposal.tag)
    case 'fate':
      return stated(proposal.fate)
    case 'origin':
      return keysOf(proposal.origins)
    case 'supporter':
      return keysOf(proposal.supporters)
    case 'opponent':
      return keysOf(proposal.opponents)
  }
}

/**
 * The values by which an issue is found: a member of a group where the group is named.
 * @param name which filter, other than those of a proposal
 * @param item the issue, in a comparison with its change
 * @param head the publication, which knows the members of groups
 */
export function valuesOfRow(
  name: Exclude<FacetName, ProposalFacet>,
  { row: { cells }, before, after, change }: FilterRow,
  head: SnapshotHead,
): readonly string[] {
  switch (name) {
    case 'concern':
      return stated(before)
    case 'residual':
      return stated(after)
    case 'change':
      return stated(change)
    case 'status':
      return stated(cells.concern_status)
    case 'result':
      return stated(cells.result)
    case 'section':
      return stated(cells.section)
    case 'theme':
      return cells.themes
    case 'area':
      return cells.areas_of_concern
    case 'organization':
      return withMembers(
        cells.organizations.map((item) => item.organization),
        head,
      )
  }
}
