import { z } from 'zod'
import type { Context } from '@/lib/db/context'
import { type Kept, readKept, type SavedView } from '@/lib/domain/layout/saved-view'
import { parseInput } from '@/lib/domain/parse-input'
import { keySchema } from '@/lib/domain/text'
import { loadAssembly } from './load-assembly'
import { loadSavedViews } from './load-saved-views'

const inputSchema = z.strictObject({ assembly: keySchema })

/**
 * Lists how somebody may look at a draft: the views that they may open, and what their own editor
 * comes back to.
 * @param context who asks, and the database
 * @param input `{ assembly }`, its key
 * @throws AppError invalid, not-found, forbidden
 */
export async function listSavedViews(
  { db, actor }: Context,
  input: unknown,
): Promise<{ views: SavedView[]; kept: Kept }> {
  const { assembly } = parseInput(inputSchema, input)
  await loadAssembly(db, actor, assembly)
  const row = actor.personId
    ? await db.keptLayout.findUnique({
        where: { personId_assemblyKey: { personId: actor.personId, assemblyKey: assembly } },
        select: { kept: true },
      })
    : null
  return { views: await loadSavedViews(db, actor, assembly), kept: readKept(row?.kept) }
}
