import type { Proposal } from '@/lib/domain/records'
import type { SnapshotHead } from '@/lib/domain/snapshot'
import { SCALE } from '@/lib/domain/vocabulary'
import { levelWord, proponentName } from './frozen-words'

/**
 * The range of the proposals on an issue, highest first: "High: ARB", "Positive: ECP".
 * @param proposals those of the issue
 * @param head the publication's words
 * @returns a part a level; none where no proposal has a level of its own
 */
export function proposalRange(proposals: readonly Proposal[], head: SnapshotHead): string[] {
  return [...SCALE].reverse().flatMap((level) => {
    const rated = proposals.filter((proposal) => proposal.concern === level)
    if (rated.length === 0) return []
    const names = rated.flatMap((proposal) =>
      proposal.origins.length > 0
        ? proposal.origins.map((party) => proponentName(head, party.proponent))
        : [proposal.document ?? ''],
    )
    const from = [...new Set(names)].filter((name) => name !== '').join(', ')
    return [from === '' ? levelWord(head, level) : `${levelWord(head, level)}: ${from}`]
  })
}
