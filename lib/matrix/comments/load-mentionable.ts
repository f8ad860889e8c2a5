import type { Transaction } from '@/lib/db/client'
import type { Writer } from '@/lib/domain/comments'

/**
 * Loads who can be mentioned in a matrix: those who may read it, by name.
 * @param db where
 * @param assembly its key
 */
export async function loadMentionable(db: Transaction, assembly: string): Promise<Writer[]> {
  return db.person.findMany({
    where: {
      disabledAt: null,
      OR: [{ role: { not: 'reviewer' } }, { assemblies: { some: { assemblyKey: assembly } } }],
    },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  })
}
