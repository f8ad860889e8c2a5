import type { Transaction } from '@/lib/db/client'
import type { Actor } from '@/lib/domain/access'
import { AppError } from '@/lib/domain/app-error'

/**
 * Finds a saved view that somebody may open; another's own view is answered as an unknown one.
 * @param tx where
 * @param actor who asks
 * @param wanted the assembly's key, and the id of the view
 * @throws AppError not-found
 */
export async function findSavedView(
  tx: Transaction,
  actor: Actor,
  wanted: { assembly: string; id: string },
) {
  const view = await tx.savedView.findFirst({
    where: { id: wanted.id, assemblyKey: wanted.assembly },
    select: { id: true, ownerId: true, shared: true },
  })
  if (view && (view.shared || view.ownerId === actor.personId)) return view
  throw new AppError('not-found', 'There is no such view any more.')
}
