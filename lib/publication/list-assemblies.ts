import type { AssemblyEntry } from '@/lib/domain/publication'
import type { PublicContext } from './context'

/** Those whose day is not known yet lie furthest ahead. */
const NOT_YET = '9999-12-31'

function newestFirst(a: AssemblyEntry, b: AssemblyEntry): number {
  const [left, right] = [a.assembly.opensOn ?? NOT_YET, b.assembly.opensOn ?? NOT_YET]
  if (left !== right) return left < right ? 1 : -1
  return a.assembly.key < b.assembly.key ? -1 : 1
}

/**
 * The assemblies that anybody may see with their publications, newest first by their opening day;
 * an unlisted one is left out until its first publication.
 */
export async function listAssemblies({ db }: PublicContext): Promise<AssemblyEntry[]> {
  return (await db.listAssemblies()).toSorted(newestFirst)
}
