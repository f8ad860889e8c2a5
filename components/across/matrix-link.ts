import type { StandingMatrix } from '@/lib/domain/across/standing-matrix'

/** A filter of the matrix, and the entry that it is to find. */
export type AskedFor = {
  name: 'organization' | 'theme' | 'origin' | 'supporter' | 'opponent'
  /** every key of the entry; the matrix is asked for those that it knows */
  keys: ReadonlySet<string>
}

type Standing = Pick<StandingMatrix, 'assembly' | 'mark' | 'baseline'>

const KNOWN = {
  organization: 'organizations',
  theme: 'themes',
  origin: 'proponents',
  supporter: 'proponents',
  opponent: 'proponents',
} as const

/**
 * The page that shows the rows which stand of an assembly, and no others: before and after, where it
 * has outcomes; the outcomes by themselves where what they are compared with was withdrawn.
 * @param matrix what stands of the assembly
 */
export function matrixPath({ assembly, mark, baseline }: Standing): string {
  const isCompared = mark.kind === 'outcomes' && (baseline?.withdrawn ?? null) === null
  return `/${assembly.key}/${isCompared ? 'compare' : mark.kind}`
}

/**
 * The rows of `matrixPath` that an entry's filter leaves.
 * @param matrix what stands of the assembly
 * @param asked the filter and the entry
 */
export function matrixLink(matrix: StandingMatrix, asked: AskedFor): string {
  const known = Object.keys(matrix.head[KNOWN[asked.name]]).filter((key) => asked.keys.has(key))
  return `${matrixPath(matrix)}?${asked.name}=${known.join(',')}#results`
}
