import { compareMatrices } from '@/lib/domain/comparison'
import type { PublicContext } from './context'
import { findLatest, type LatestMatrix } from './find-latest'
import { listAssemblies } from './list-assemblies'

/** What only a withdrawn baseline holds, an issue or a name, stands nowhere. */
function withoutWithdrawn(matrix: LatestMatrix): LatestMatrix {
  const { baseline, outcomes } = matrix
  if (baseline === null || baseline.withdrawn === null || outcomes === null) return matrix
  return { ...matrix, ...compareMatrices(outcomes, null) }
}

/**
 * What stands of every assembly, newest first; one of which nothing stands is left out. Withdrawn
 * and removed publications count for nothing, a withdrawn baseline too: what the outcomes froze of
 * it is theirs.
 */
export async function listLatest(context: PublicContext): Promise<LatestMatrix[]> {
  const entries = await listAssemblies(context)
  const latest = await Promise.all(entries.map((entry) => findLatest(context, entry)))
  return latest.flatMap((matrix) => (matrix === null ? [] : [withoutWithdrawn(matrix)]))
}
