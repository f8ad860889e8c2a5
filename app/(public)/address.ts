import { notFound } from 'next/navigation'

export type Search = Record<string, string | string[] | undefined>

/** The query of a page as the verbs read it. */
export function queryOf(search: Search): URLSearchParams {
  return new URLSearchParams(
    Object.entries(search).flatMap(([name, value]) =>
      [value ?? []].flat().map((each) => [name, each]),
    ),
  )
}

/** The number that an address names; anything else is no page. */
export function numberOf(segment: string): number {
  if (!/^[1-9]\d{0,5}$/.test(segment)) notFound()
  return Number(segment)
}

type Named = { assembly: string; kind: 'issues' | 'outcomes' | 'compare' }

/**
 * The path under which search engines are to keep a page, whatever its query: the latest number at
 * the address that stays when the next one comes, an older one at its own.
 * @param number null of the latest
 */
export function canonicalPath({ assembly, kind }: Named, number: number | null): string {
  return number === null ? `/${assembly}/${kind}` : `/${assembly}/${kind}/${number}`
}
