import type { Assembly } from '@/lib/domain/assembly'
import type { ComparisonRow } from '@/lib/domain/comparison'
import type { PublicationMark } from '@/lib/domain/publication'
import type { SnapshotHead } from '@/lib/domain/snapshot'

/**
 * What stands of one assembly: its latest outcomes beside their baseline, else its latest issues
 * publication, whose rows have no level after.
 */
export type StandingMatrix = {
  assembly: Assembly
  /** the publication that the rows stand in */
  mark: PublicationMark
  /** the one that gave the side before, where that is another */
  baseline: PublicationMark | null
  head: SnapshotHead
  rows: ComparisonRow[]
}

/** An issue, and what was looked for in it. */
export type Found<T> = { item: ComparisonRow; what: T }
/** The issues of one assembly in which something was found, in the matrix's order. */
export type Across<T> = { matrix: StandingMatrix; found: Found<T>[] }

/**
 * Looks for something in every issue of every assembly.
 * @param matrices what stands of each assembly; their order is kept
 * @param look what to look for; null where an issue has nothing of it
 * @returns the assemblies in which something was found
 */
export function findAcross<T>(
  matrices: readonly StandingMatrix[],
  look: (item: ComparisonRow, head: SnapshotHead) => T | null,
): Across<T>[] {
  return matrices.flatMap((matrix): Across<T>[] => {
    const found = matrix.rows.flatMap((item): Found<T>[] => {
      const what = look(item, matrix.head)
      return what === null ? [] : [{ item, what }]
    })
    return found.length === 0 ? [] : [{ matrix, found }]
  })
}
