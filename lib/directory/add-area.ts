import type { Context } from '@/lib/db/context'
import { refuseTaken } from '@/lib/db/refuse-taken'
import { assertCan } from '@/lib/domain/assert-can'
import { entrySchema, type NewEntry } from '@/lib/domain/directory-entry'
import { parseInput } from '@/lib/domain/parse-input'
import { recordDirectory } from './record-directory'

/**
 * Adds an area of concern to the directory, which is public as soon as it is saved.
 * @throws AppError invalid, forbidden, conflict where the key is taken
 */
export async function addArea({ db, actor }: Context, input: unknown): Promise<NewEntry> {
  const area = parseInput(entrySchema, input)
  assertCan(actor, 'change-directory')
  const added = db.$transaction(async (tx) => {
    await tx.areaOfConcern.create({ data: area })
    await recordDirectory(tx, actor, { list: 'areas', key: area.key, act: 'added' })
  })
  await refuseTaken(added, `There is already an area of concern “${area.key}”.`, 'key')
  return area
}
