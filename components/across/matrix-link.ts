import type { StandingMatrix } from '@/lib/domain/across/standing-matrix'

/** A filter of the matrix, and the entry that it is to find. */
export type AskedFor = {
  name: 'organization' | 'theme' | 'origin' | 'supporter' | 'opponent'
  /** every key of the entry; the matrix is asked for those that it knows */
  keys: ReadonlySet<string>
}

const KNOWN = {
  organization: 'organizations',
  theme: 'themes',
  origin: 'proponents',
  supporter: 'proponents',
  opponent: 'proponents',
} as const

/**
 * The latest matrix of an assembly, filtered by an entry: before and after, where it has outcomes.
 * @param matrix what stands of the assembly
 * @param asked the filter and the entry
 */
export function matrixLink({ assembly, mark, head }: StandingMatrix, asked: AskedFor): string {
  const page = mark.kind === 'outcomes' ? 'compare' : 'issues'
  const known = Object.keys(head[KNOWN[asked.name]]).filter((key) => asked.keys.has(key))
  return `/${assembly.key}/${page}?${asked.name}=${known.join(',')}`
}
