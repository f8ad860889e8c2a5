import { type Counted, countBy } from '@/lib/domain/count-by'
import type { Party, Proposal } from '@/lib/domain/records'
import type { SnapshotRow } from '@/lib/domain/snapshot'
import { FATES, type Fate } from '@/lib/domain/vocabulary'
import type { Across } from './standing-matrix'

const SIDES = { made: 'origins', supported: 'supporters', opposed: 'opponents' } as const

/** What somebody did with a proposal. */
export type Part = keyof typeof SIDES
const PARTS: readonly Part[] = ['made', 'supported', 'opposed']

/** A proposal that names somebody; `source` is where it was seen that they did so. */
export type NamedProposal = {
  proposal: Proposal
  part: Part
  source: string | null
  /** it came after the baseline */
  isNew: boolean
}

/** Proposals are counted once for each assembly however many issues they stand on. */
export type ProposalTally = Readonly<Record<Part, number>> & {
  /** of those made; '' where it is not stated */
  fates: Counted<Fate | ''>[]
}

const partyIn = (parties: readonly Party[], names: ReadonlySet<string>) =>
  parties.find(({ proponent }) => names.has(proponent))

/**
 * The proposals on an issue that somebody made, supported or opposed, in this order.
 * @param row the issue
 * @param names every key of the proponent
 * @returns null where there is none
 */
export function proposalsNaming(
  row: SnapshotRow,
  names: ReadonlySet<string>,
): NamedProposal[] | null {
  const found = PARTS.flatMap((part) =>
    row.cells.proposals.flatMap((proposal): NamedProposal[] => {
      const party = partyIn(proposal[SIDES[part]], names)
      const isNew = row.newProposals.includes(proposal.id)
      return party ? [{ proposal, part, source: party.source, isNew }] : []
    }),
  )
  return found.length === 0 ? null : found
}

/** Every proponent that an issue names, on whatever side. */
export function proponentsIn({ cells }: SnapshotRow): string[] {
  return cells.proposals.flatMap((proposal) =>
    PARTS.flatMap((part) => proposal[SIDES[part]].map(({ proponent }) => proponent)),
  )
}

/**
 * Counts what somebody made, supported and opposed.
 * @param across of each assembly, the issues with those proposals
 */
export function tallyProposals(across: readonly Across<NamedProposal[]>[]): ProposalTally {
  const distinct = across.flatMap(({ found }) => [
    ...new Map(
      found
        .flatMap(({ what }) => what)
        .map(({ part, proposal }) => [`${part} ${proposal.id}`, { part, fate: proposal.fate }]),
    ).values(),
  ])
  const count = (wanted: Part) => distinct.filter(({ part }) => part === wanted).length
  const fates = distinct.filter(({ part }) => part === 'made').map(({ fate }) => fate ?? '')
  return {
    ...{ made: count('made'), supported: count('supported'), opposed: count('opposed') },
    fates: countBy([...FATES, ''], fates),
  }
}
