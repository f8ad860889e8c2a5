import { ASSEMBLY_SELECT, assemblyOf } from '@/lib/db/assembly-row'
import type { Context } from '@/lib/db/context'
import type { Assembly } from '@/lib/domain/assembly'
import { assertCan } from '@/lib/domain/assert-can'

/** An assembly that another one may begin from. */
export type EarlierAssembly = {
  assembly: Assembly
  sections: { key: string; heading: string }[]
  /** how many issues its matrix holds */
  issues: number
}

/**
 * Lists the assemblies that another one may begin from, the latest first.
 * @param context who asks, and the database
 * @throws AppError forbidden
 */
export async function listEarlierAssemblies({ db, actor }: Context): Promise<EarlierAssembly[]> {
  assertCan(actor, 'edit-cells')
  const rows = await db.assembly.findMany({
    select: {
      ...ASSEMBLY_SELECT,
      sections: {
        where: { retired: false },
        select: { key: true, heading: true },
        orderBy: { position: 'asc' },
      },
      _count: { select: { issues: { where: { present: true } } } },
    },
    orderBy: [{ opensOn: { sort: 'desc', nulls: 'first' } }, { key: 'asc' }],
  })
  return rows.map((row) => ({
    assembly: assemblyOf(row),
    sections: row.sections,
    issues: row._count.issues,
  }))
}
