import type { PublicContext } from './context'
import { findLatest, type LatestMatrix } from './find-latest'
import { listAssemblies } from './list-assemblies'

/**
 * What stands of every assembly, newest first; one of which nothing stands is left out. Withdrawn
 * and removed publications count for nothing.
 */
export async function listLatest(context: PublicContext): Promise<LatestMatrix[]> {
  const entries = await listAssemblies(context)
  const latest = await Promise.all(entries.map((entry) => findLatest(context, entry)))
  return latest.flatMap((matrix) => (matrix === null ? [] : [matrix]))
}
