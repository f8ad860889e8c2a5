import type { Context } from '@/lib/db/context'
import { refuseTaken } from '@/lib/db/refuse-taken'
import { assertCan } from '@/lib/domain/assert-can'
import { entrySchema, type NewEntry } from '@/lib/domain/directory-entry'
import { parseInput } from '@/lib/domain/parse-input'

/**
 * Adds a theme to the directory, which is public as soon as it is saved.
 * @throws AppError invalid, forbidden, conflict where the key is taken
 */
export async function addTheme({ db, actor }: Context, input: unknown): Promise<NewEntry> {
  const theme = parseInput(entrySchema, input)
  assertCan(actor, 'change-directory')
  await refuseTaken(db.theme.create({ data: theme }), `There is already a theme “${theme.key}”.`)
  return theme
}
