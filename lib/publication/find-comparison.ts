import type { Assembly } from '@/lib/domain/assembly'
import { type Comparison, compareMatrices } from '@/lib/domain/comparison'
import { markOf, type PublicationMark } from '@/lib/domain/publication'
import type { PublishedMatrix, Snapshot, SnapshotRow } from '@/lib/domain/snapshot'
import type { PublicContext } from './context'
import { findPublication, type RemovedPublication } from './find-publication'
import { readSnapshot } from './read-snapshot'

/** `baseline` is the publication before; its content may have been removed since. */
export type FoundComparison =
  | {
      state: 'published'
      assembly: Assembly
      outcomes: PublishedMatrix
      mark: PublicationMark
      baseline: PublicationMark | null
      comparison: Comparison
      publications: PublicationMark[]
    }
  | {
      state: 'removed'
      assembly: Assembly
      mark: RemovedPublication
      publications: PublicationMark[]
    }
  | { state: 'not-found' }

/** By the rows of the outcomes, which never change; beside them the baseline's. */
const compared = new WeakMap<readonly SnapshotRow[], [Snapshot | null, Comparison]>()

function compare(outcomes: Snapshot, baseline: Snapshot | null): Comparison {
  const known = compared.get(outcomes.rows)
  if (known && known[0] === baseline) return known[1]
  const comparison = compareMatrices(outcomes, baseline)
  compared.set(outcomes.rows, [baseline, comparison])
  return comparison
}

/**
 * An outcomes publication side by side with the baseline it was measured against.
 * @returns as for one publication: not-found too where no outcomes are published yet
 */
export async function findComparison(
  context: PublicContext,
  { assembly, number }: { assembly: string; number: number | 'latest' },
): Promise<FoundComparison> {
  const found = await findPublication(context, { assembly, kind: 'outcomes', number })
  if (found.state !== 'published') return found
  const { matrix: outcomes, mark, publications } = found
  const baseline =
    mark.baseline === null ? null : markOf(publications, { kind: 'issues', number: mark.baseline })
  const isReadable = baseline !== null && baseline.removed === null
  const before = isReadable ? await readSnapshot(context, assembly, baseline) : null
  if (isReadable && before === null) return findComparison(context, { assembly, number })
  return {
    ...{ state: 'published', assembly: found.assembly, outcomes, mark, baseline, publications },
    comparison: compare(outcomes, before),
  }
}
