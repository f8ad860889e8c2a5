import { z } from 'zod'
import type { Context } from '@/lib/db/context'
import { keptSchema } from '@/lib/domain/layout/saved-view'
import { parseInput } from '@/lib/domain/parse-input'
import { keySchema } from '@/lib/domain/text'
import { loadAssembly } from './load-assembly'
import { personOf } from './person-of'

const inputSchema = z.strictObject({ assembly: keySchema, kept: keptSchema })

/**
 * Keeps how a person's own editor of a draft looks, so that it comes back to it on any device.
 * @param context who asks, and the database
 * @param input `{ assembly, kept }`
 * @throws AppError invalid, not-found, forbidden
 */
export async function keepLayout({ db, actor }: Context, input: unknown): Promise<{ kept: true }> {
  const { assembly, kept } = parseInput(inputSchema, input)
  await loadAssembly(db, actor, assembly)
  const personId = personOf(actor)
  await db.keptLayout.upsert({
    where: { personId_assemblyKey: { personId, assemblyKey: assembly } },
    create: { personId, assemblyKey: assembly, kept },
    update: { kept },
    select: { personId: true },
  })
  return { kept: true }
}
