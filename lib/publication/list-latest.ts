import type { PublicContext } from './context'
import { findLatest, type LatestMatrix } from './find-latest'
import { listAssemblies } from './list-assemblies'

/** An issue that only a withdrawn baseline holds stands nowhere. */
function withoutWithdrawn(matrix: LatestMatrix): LatestMatrix {
  if ((matrix.baseline?.withdrawn ?? null) === null) return matrix
  return { ...matrix, rows: matrix.rows.filter(({ presence }) => presence !== 'dropped') }
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
