import type { Context } from '@/lib/db/context'
import { refuseTaken } from '@/lib/db/refuse-taken'
import { assertCan } from '@/lib/domain/assert-can'
import { instrumentKindSchema, type NewInstrumentKind } from '@/lib/domain/directory-entry'
import { parseInput } from '@/lib/domain/parse-input'

/**
 * Adds a kind of instrument to the vocabulary.
 * @throws AppError invalid, forbidden, conflict where the key is taken
 */
export async function addInstrumentKind(
  { db, actor }: Context,
  input: unknown,
): Promise<NewInstrumentKind> {
  const kind = parseInput(instrumentKindSchema, input)
  assertCan(actor, 'change-directory')
  await refuseTaken(
    db.instrumentKind.create({ data: kind }),
    `There is already a kind of instrument “${kind.key}”.`,
  )
  return kind
}
