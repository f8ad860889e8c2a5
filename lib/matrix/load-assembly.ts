import { ASSEMBLY_SELECT, assemblyOf } from '@/lib/db/assembly-row'
import type { Transaction } from '@/lib/db/client'
import type { Actor } from '@/lib/domain/access'
import { can } from '@/lib/domain/access'
import { AppError } from '@/lib/domain/app-error'

/**
 * Loads an assembly whose draft somebody wants to read.
 * @param db where
 * @param actor who asks
 * @param key the assembly's key
 * @returns the assembly, its matrix's revision and its sections in order
 * @throws AppError not-found; forbidden to a reviewer who was not given it
 */
export async function loadAssembly(db: Transaction, actor: Actor, key: string) {
  if (!can(actor, 'read-draft', key)) {
    throw new AppError('forbidden', 'This matrix is not among those you were given to review.')
  }
  const row = await db.assembly.findUnique({
    where: { key },
    select: {
      ...ASSEMBLY_SELECT,
      revision: true,
      sections: {
        // A retired section stays in sight where a removed issue of it was restored.
        where: { OR: [{ retired: false }, { issues: { some: { present: true } } }] },
        select: { key: true, heading: true },
        orderBy: { position: 'asc' },
      },
    },
  })
  if (!row) throw new AppError('not-found', 'There is no such matrix.')
  return { assembly: assemblyOf(row), revision: row.revision, sections: row.sections }
}
