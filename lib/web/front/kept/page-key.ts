import { FACETS } from '@/lib/domain/filter/filter'
import { inAddress } from '@/lib/domain/filter/in-address'
import { isPassedOver } from '@/lib/domain/filter/passed-over'

/** What an address of ours may ask for beside free text, in the one order that keys have. */
const NAMES: readonly string[] = [
  ...FACETS,
  ...['sort', 'columns', 'assembly', 'from', 'to', 'publication', 'for', 'separator'],
]
const NOT_PUBLIC = /^\/(api|staff|sign-in|static|_next|__nextjs_[^/]*)(\/|$)/u
const PLAIN_PATH = /^\/[a-z0-9/.-]*$/u
const FILE = /\.(csv|png)$/u
const LONGEST = 2_048

/** `key` is null where the page depends on free text or on a name that no page knows. */
export type PageKey = { isFile: boolean; key: string | null }

/** Of a value that has many spellings, one. */
const spelled = (name: string, value: string) =>
  FACETS.some((facet) => facet === name) ? inAddress(value) : value.toLowerCase()

function valuesOf(name: string, raw: readonly string[]): string[] {
  const values = raw.flatMap((value) => value.split(',').map((part) => spelled(name, part.trim())))
  return [...new Set(values.filter((value) => value !== ''))].sort()
}

/** Null where something is asked for that is rendered for each reader anew. */
function canonicalQuery(params: URLSearchParams): string | null {
  const asked = new Map<string, string[]>()
  for (const [key, value] of params) {
    const name = key.toLowerCase()
    if (isPassedOver(name) || value.trim() === '') continue
    if (!NAMES.includes(name)) return null
    asked.set(name, [...(asked.get(name) ?? []), value])
  }
  const pairs = NAMES.flatMap((name) => {
    const values = valuesOf(name, asked.get(name) ?? [])
    return values.length === 0 ? [] : [`${name}=${values.map(encodeURIComponent).join(',')}`]
  })
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`
}

/**
 * The key under which what the public reads at an address is kept: addresses that ask for the same
 * have the same.
 * @param target of a request: path and query
 * @returns null where the address is not of the public site, or is a file that lies there as it is
 */
export function pageKeyOf(target: string): PageKey | null {
  const mark = target.indexOf('?')
  const path = mark < 0 ? target : target.slice(0, mark)
  if (NOT_PUBLIC.test(path)) return null
  const isFile = FILE.test(path)
  if (!PLAIN_PATH.test(path)) return { isFile, key: null }
  // A picture depends on no query, so that none has it drawn again.
  const asked = mark < 0 || path.endsWith('.png') ? '' : target.slice(mark + 1)
  const query = asked === '' ? '' : canonicalQuery(new URLSearchParams(asked))
  if (query === null || path.length + query.length > LONGEST) return { isFile, key: null }
  return { isFile, key: path + query }
}
