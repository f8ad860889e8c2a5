import type { Cells } from './columns'
import type { MergeableName } from './directory-entry'
import type { AffectedOrganization, Party, Proposal } from './records'

/** One entry takes the place of another, both by their keys. */
export type Merging = { from: string; into: string }

/** The same, of one list of the directory. */
export type ListMerging = Merging & { list: MergeableName }

/** The columns whose cells name entries of a list. */
export const NAMING = {
  themes: 'themes',
  areas: 'areas_of_concern',
  organizations: 'organizations',
  proponents: 'proposals',
} as const satisfies Record<MergeableName, keyof Cells>

function withKey(keys: readonly string[], { from, into }: Merging): string[] {
  return [...new Set(keys.map((key) => (key === from ? into : key)))]
}

/** The same thing said of both is said of the one, so that nothing that was written is lost. */
function joinedHow(first: string | null, second: string | null): string | null {
  if (first === null || second === null || first === second) return first ?? second
  return `${first}\n${second}`
}

function withOrganization(items: readonly AffectedOrganization[], { from, into }: Merging) {
  const joined = new Map<string, AffectedOrganization>()
  for (const { organization, how } of items) {
    const key = organization === from ? into : organization
    const there = joined.get(key)
    joined.set(key, { organization: key, how: there ? joinedHow(there.how, how) : how })
  }
  return [...joined.values()]
}

function withParty(parties: readonly Party[], { from, into }: Merging): Party[] {
  const joined = new Map<string, Party>()
  for (const { proponent, source } of parties) {
    const key = proponent === from ? into : proponent
    const there = joined.get(key)
    joined.set(key, { proponent: key, source: there?.source ?? source })
  }
  return [...joined.values()]
}

/**
 * Proposals after one proponent has taken the place of another.
 * @param proposals as they were
 * @param merging which proponent goes, and which takes its place
 */
export function withProponent(proposals: readonly Proposal[], merging: Merging): Proposal[] {
  const named = ({ origins, supporters, opponents }: Proposal) =>
    [...origins, ...supporters, ...opponents].some(({ proponent }) => proponent === merging.from)
  return proposals.map((proposal) =>
    named(proposal)
      ? {
          ...proposal,
          origins: withParty(proposal.origins, merging),
          supporters: withParty(proposal.supporters, merging),
          opponents: withParty(proposal.opponents, merging),
        }
      : proposal,
  )
}

/**
 * A cell after one entry has taken the place of another: named once, where the first of them stood.
 * @param list the list that both entries belong to
 * @param cells the cells of an issue
 * @param merging which entry goes, and which takes its place
 * @returns the new value of the cell that names entries of the list
 */
export function mergedCell(list: MergeableName, cells: Cells, merging: Merging) {
  switch (list) {
    case 'themes':
      return withKey(cells.themes, merging)
    case 'areas':
      return withKey(cells.areas_of_concern, merging)
    case 'organizations':
      return withOrganization(cells.organizations, merging)
    case 'proponents':
      return withProponent(cells.proposals, merging)
  }
}
