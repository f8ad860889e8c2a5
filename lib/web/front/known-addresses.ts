import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Published } from '@/lib/db/published'
import { type AssemblyEntry, latestOf, markOf } from '@/lib/domain/publication'
import { isReservedAssembly } from '@/lib/domain/reserved'

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** An address that no page has: Next renders its page of 404 whole. */
const UNMATCHED = '/404/404/404/404/404'
const MATRICES = ['issues', 'outcomes', 'compare']
/** Next's own, and the files of an assembly, which answer for themselves. */
const NOT_A_PAGE = /^_|\.csv$/u

function holdsMatrix(entry: AssemblyEntry, page: string, number: string | undefined): boolean {
  const { publications } = entry
  const kind = page === 'issues' ? 'issues' : 'outcomes'
  if (number !== undefined) return markOf(publications, { kind, number: Number(number) }) !== null
  const standsIn = page === 'compare' ? latestOf(publications, 'issues') : null
  return (latestOf(publications, kind) ?? standsIn) !== null
}

async function isKnown(url: string, published: Published): Promise<boolean> {
  const segments = url.split('?', 1)[0]?.split('/').filter(Boolean) ?? []
  const [assembly, page, number, ...more] = segments
  if (assembly === undefined || isReservedAssembly(assembly)) return true
  if (NOT_A_PAGE.test(assembly) || (page !== undefined && NOT_A_PAGE.test(page))) return true
  const entry = await published.findAssembly(assembly)
  if (entry === null || more.length > 0) return false
  if (page === undefined) return true
  if (MATRICES.includes(page)) return holdsMatrix(entry, page, number)
  return number === undefined && published.holdsIssue(assembly, page)
}

/**
 * Sends an address under which nothing is published to the page of 404. Next's `notFound()` inside a
 * page answers with an empty body that only JavaScript fills (vercel/next.js issue 62228).
 * @param handle what renders pages
 * @param published where it stands what is published
 */
export function withKnownAddresses(handle: Handle, published: Published): Handle {
  return async (request, response) => {
    if (!(await isKnown(request.url ?? '/', published))) request.url = UNMATCHED
    return handle(request, response)
  }
}
