import { z } from 'zod'
import type { Transaction } from '@/lib/db/client'
import type { LastTime } from '@/lib/domain/last-time'

const SELECT = {
  id: true,
  lastTime: {
    select: {
      slug: true,
      reference: true,
      assembly: { select: { key: true, code: true } },
      frozen: {
        where: { snapshot: { publication: { is: { removedAt: null } } } },
        select: { content: true },
        orderBy: { snapshot: { createdAt: 'desc' } },
        take: 1,
      },
    },
  },
} as const

const named = z.object({ cells: z.object({ reference: z.string().nullable() }) })

/**
 * Loads where the issues of a matrix stood at an earlier assembly.
 * @param tx where
 * @param assembly the matrix's assembly
 * @returns by the id of the issue, under the reference that was published last where one was; those
 *   that were not carried over are not in it
 */
export async function loadLastTimes(
  tx: Transaction,
  assembly: string,
): Promise<ReadonlyMap<string, LastTime>> {
  const rows = await tx.issue.findMany({
    where: { assemblyKey: assembly, lastTimeId: { not: null } },
    select: SELECT,
  })
  return new Map(
    rows.flatMap(({ id, lastTime }): [string, LastTime][] => {
      if (lastTime === null) return []
      const { slug, reference, frozen } = lastTime
      const { key, code } = lastTime.assembly
      const [row] = frozen
      // What the draft calls it since is nobody's to read but staff's, and this is frozen.
      const known = row ? named.parse(row.content).cells.reference : reference
      const published = row !== undefined
      return [[id, { assembly: key, code, slug, reference: known, published }]]
    }),
  )
}
