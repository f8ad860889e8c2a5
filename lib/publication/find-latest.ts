import type { StandingMatrix } from '@/lib/domain/across/standing-matrix'
import type { ComparisonRow } from '@/lib/domain/comparison'
import { type AssemblyEntry, latestOf, type PublicationMark } from '@/lib/domain/publication'
import type { Snapshot, SnapshotRow } from '@/lib/domain/snapshot'
import type { PublicContext } from './context'
import { findComparison } from './find-comparison'
import { findPublication } from './find-publication'

/** What stands of one assembly, with all its publications, newest first. */
export type LatestMatrix = StandingMatrix & {
  publications: PublicationMark[]
  /** the outcomes without what they are compared with; null where there are none */
  outcomes: Snapshot | null
}

/** By the rows of a publication, which never change, so that what is kept by a row stays. */
const known = new WeakMap<readonly SnapshotRow[], ComparisonRow[]>()

function asNotDecided(rows: readonly SnapshotRow[]): ComparisonRow[] {
  const made =
    known.get(rows) ??
    rows.map((row): ComparisonRow => {
      const before = row.cells.concern
      return { row, presence: 'both', before, after: null, change: '', isUnrecorded: false }
    })
  known.set(rows, made)
  return made
}

/**
 * What stands of an assembly: the latest outcomes with their baseline, else the latest issues.
 * Withdrawn and removed publications are passed over.
 * @returns null where nothing stands
 */
export async function findLatest(
  context: PublicContext,
  { assembly: { key }, publications: listed }: AssemblyEntry,
): Promise<LatestMatrix | null> {
  if (latestOf(listed, 'outcomes') !== null) {
    const found = await findComparison(context, { assembly: key, number: 'latest' })
    if (found.state === 'published') {
      const { assembly, mark, baseline, publications, outcomes, comparison } = found
      return { assembly, mark, baseline, publications, outcomes, ...comparison }
    }
  }
  if (latestOf(listed, 'issues') === null) return null
  const found = await findPublication(context, { assembly: key, kind: 'issues', number: 'latest' })
  if (found.state !== 'published') return null
  const { assembly, mark, matrix } = found
  const rows = asNotDecided(matrix.rows)
  return {
    ...{ assembly, mark, baseline: null, publications: found.publications },
    ...{ outcomes: null, head: matrix.head, rows },
  }
}
