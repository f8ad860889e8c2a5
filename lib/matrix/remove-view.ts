import { z } from 'zod'
import type { Context } from '@/lib/db/context'
import { AppError } from '@/lib/domain/app-error'
import { mayChangeView } from '@/lib/domain/layout/saved-view'
import { parseInput } from '@/lib/domain/parse-input'
import { keySchema } from '@/lib/domain/text'
import { findSavedView } from './find-saved-view'
import { loadAssembly } from './load-assembly'

const inputSchema = z.strictObject({ assembly: keySchema, id: z.uuid() })

/**
 * Removes a saved view; no issue is touched.
 * @param context who asks, and the database
 * @param input `{ assembly, id }`
 * @throws AppError invalid, forbidden, not-found
 */
export async function removeView({ db, actor }: Context, input: unknown): Promise<{ id: string }> {
  const wanted = parseInput(inputSchema, input)
  return db.$transaction(async (tx) => {
    await loadAssembly(tx, actor, wanted.assembly)
    const view = await findSavedView(tx, actor, wanted)
    if (!mayChangeView(actor, view)) {
      throw new AppError('forbidden', 'Whoever made this view can remove it, and an editor.')
    }
    await tx.savedView.deleteMany({ where: { id: view.id } })
    return { id: view.id }
  })
}
