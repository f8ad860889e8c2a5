import type { Across, StandingMatrix } from './standing-matrix'

/** Where nothing of somebody is recorded, and how much is recorded there. */
export type Absent = {
  matrices: StandingMatrix[]
  /** counted once for each assembly however many issues they stand on */
  proposals: number
  /** those of them that name nobody as their origin */
  unstated: number
}

function proposalsOf({ rows }: StandingMatrix) {
  const all = rows.flatMap(({ row }) => row.cells.proposals)
  return [...new Map(all.map((proposal) => [proposal.id, proposal])).values()]
}

/**
 * What stands of the assemblies in which nothing was found.
 * @param matrices what stands of each assembly; their order is kept, those without issues left out
 * @param across where something was found
 */
export function silentIn(
  matrices: readonly StandingMatrix[],
  across: readonly Across<unknown>[],
): StandingMatrix[] {
  const found = new Set(across.map(({ matrix }) => matrix.assembly.key))
  return matrices.filter(({ assembly, rows }) => rows.length > 0 && !found.has(assembly.key))
}

/**
 * The assemblies that say nothing of somebody: that they asked for nothing does not follow, where
 * proposals have no stated origin.
 * @param matrices what stands of each assembly; their order is kept, those without issues left out
 * @param across where something was found
 */
export function absentFrom(
  matrices: readonly StandingMatrix[],
  across: readonly Across<unknown>[],
): Absent {
  const absent = silentIn(matrices, across)
  const proposals = absent.flatMap(proposalsOf)
  return {
    matrices: absent,
    proposals: proposals.length,
    unstated: proposals.filter(({ origins }) => origins.length === 0).length,
  }
}
