import type { Context } from '@/lib/db/context'
import { loadInstallation } from '@/lib/db/load-installation'
import { assertCan } from '@/lib/domain/assert-can'
import type { Installation } from '@/lib/domain/installation'

/**
 * Whose installation this is, for whoever may change it.
 * @param context who asks, and the database
 * @returns null where nobody has said so yet
 * @throws AppError forbidden
 */
export async function getInstallation({ db, actor }: Context): Promise<Installation | null> {
  assertCan(actor, 'change-settings')
  return loadInstallation(db)
}
