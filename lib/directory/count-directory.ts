import type { Context } from '@/lib/db/context'
import { assertCan } from '@/lib/domain/assert-can'
import type { DirectoryName } from '@/lib/domain/directory-entry'

/**
 * Counts the entries of each list of the directory that are in use.
 * @param context who asks, and the database
 * @throws AppError forbidden
 */
export async function countDirectory({
  db,
  actor,
}: Context): Promise<Record<DirectoryName, number>> {
  assertCan(actor, 'extend-directory')
  const inUse = { where: { retired: false } }
  return {
    themes: await db.theme.count(inUse),
    areas: await db.areaOfConcern.count(inUse),
    organizations: await db.organization.count(inUse),
    proponents: await db.proponent.count(inUse),
    'instrument-kinds': await db.instrumentKind.count(inUse),
    instruments: await db.instrument.count(inUse),
  }
}
