import type { PublicationKind } from '@/lib/domain/vocabulary'
import type { PublicContext } from './context'
import { type FoundPublication, findPublication } from './find-publication'

/**
 * The publication whose proposals are read: the latest outcomes publication, which says what became
 * of them, else the latest issues publication.
 * @param wanted another one, by kind and number
 * @returns as for one publication: not-found too where none of the assembly stands
 */
export async function findProposals(
  context: PublicContext,
  assembly: string,
  wanted: { kind: PublicationKind; number: number } | null,
): Promise<FoundPublication> {
  if (wanted !== null) return findPublication(context, { assembly, ...wanted })
  const after = await findPublication(context, { assembly, kind: 'outcomes', number: 'latest' })
  if (after.state !== 'not-found') return after
  return findPublication(context, { assembly, kind: 'issues', number: 'latest' })
}
