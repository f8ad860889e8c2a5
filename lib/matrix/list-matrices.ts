import { ASSEMBLY_SELECT, assemblyOf } from '@/lib/db/assembly-row'
import type { Context } from '@/lib/db/context'
import { can } from '@/lib/domain/access'
import type { Assembly } from '@/lib/domain/assembly'

/** A matrix in the list of staff. */
export type MatrixSummary = {
  assembly: Assembly
  issues: number
  notAssessed: number
  setAside: number
  publications: { kind: string; number: number; asOf: string; withdrawn: boolean }[]
}

/**
 * Lists the matrices that somebody may read, latest assembly first, those without a date at the top.
 * @param context who asks, and the database
 */
export async function listMatrices({ db, actor }: Context): Promise<MatrixSummary[]> {
  const present = { where: { present: true } }
  const rows = await db.assembly.findMany({
    select: {
      ...ASSEMBLY_SELECT,
      issues: { ...present, select: { concern: true } },
      setAsideChanges: { where: { settledAt: null }, select: { id: true } },
      publications: {
        where: { removedAt: null },
        select: { kind: true, number: true, asOf: true, withdrawnAt: true },
        orderBy: [{ kind: 'asc' }, { number: 'asc' }],
      },
    },
    orderBy: [{ opensOn: { sort: 'desc', nulls: 'first' } }, { key: 'asc' }],
  })
  return rows
    .filter((row) => can(actor, 'read-draft', row.key))
    .map((row) => ({
      assembly: assemblyOf(row),
      issues: row.issues.length,
      notAssessed: row.issues.filter((issue) => issue.concern === 'not-assessed').length,
      setAside: row.setAsideChanges.length,
      publications: row.publications.map(({ kind, number, asOf, withdrawnAt }) => ({
        kind,
        number,
        asOf,
        withdrawn: withdrawnAt !== null,
      })),
    }))
}
