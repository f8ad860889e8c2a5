import type { Transaction } from '@/lib/db/client'
import type { Actor } from '@/lib/domain/access'
import { readLayout } from '@/lib/domain/layout/read-layout'
import { mayChangeView, type SavedView, VIEW_STAGES } from '@/lib/domain/layout/saved-view'
import { naturalOrder } from '@/lib/domain/natural-order'

/**
 * Loads the saved views of a matrix that somebody may open: the team's, and their own.
 * @param tx where
 * @param actor who asks
 * @param assembly its key
 * @returns the views by their names
 */
export async function loadSavedViews(
  tx: Transaction,
  actor: Actor,
  assembly: string,
): Promise<SavedView[]> {
  const rows = await tx.savedView.findMany({
    where: {
      assemblyKey: assembly,
      OR: [{ shared: true }, ...(actor.personId ? [{ ownerId: actor.personId }] : [])],
    },
    select: {
      ...{ id: true, name: true, shared: true, stage: true, layout: true, version: true },
      ...{ ownerId: true, owner: { select: { name: true } } },
    },
  })
  return rows
    .map(({ owner, ownerId, stage, layout, ...view }) => ({
      ...view,
      by: owner.name,
      stage: VIEW_STAGES.find((one) => one === stage) ?? 'issues',
      layout: readLayout(layout),
      mayChange: mayChangeView(actor, { ownerId, shared: view.shared }),
    }))
    .sort((a, b) => naturalOrder(a.name, b.name))
}
