import type { Assembly } from '@/lib/domain/assembly'
import type { AssemblyEntry } from '@/lib/domain/publication'
import type { PublicContext } from './context'

/** Those whose day is not known yet lie furthest ahead. */
const NOT_YET = '9999-12-31'

/** The year that the name of an assembly without a day gives it; codes may name another. */
const yearNamed = ({ name }: Assembly): string => /\b\d{4}\b/u.exec(name)?.[0] ?? ''

function newestFirst(a: AssemblyEntry, b: AssemblyEntry): number {
  const orders = [a, b].map(({ assembly }) => [assembly.opensOn ?? NOT_YET, yearNamed(assembly)])
  const [left = '', right = ''] = orders.map((order) => order.join(' '))
  if (left !== right) return left < right ? 1 : -1
  return a.assembly.key < b.assembly.key ? -1 : 1
}

/**
 * The assemblies that anybody may see with their publications: those without a day by the year in
 * their name, then by their opening day, newest first; an unlisted one is left out until its first
 * publication.
 */
export async function listAssemblies({ db }: PublicContext): Promise<AssemblyEntry[]> {
  return (await db.listAssemblies()).toSorted(newestFirst)
}
