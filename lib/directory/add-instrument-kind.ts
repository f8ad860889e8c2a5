import type { Context } from '@/lib/db/context'
import { refuseTaken } from '@/lib/db/refuse-taken'
import { assertCan } from '@/lib/domain/assert-can'
import { instrumentKindSchema, type NewInstrumentKind } from '@/lib/domain/directory-entry'
import { parseInput } from '@/lib/domain/parse-input'
import { recordDirectory } from './record-directory'

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
  const added = db.$transaction(async (tx) => {
    await tx.instrumentKind.create({ data: kind })
    await recordDirectory(tx, actor, { list: 'instrument-kinds', key: kind.key, act: 'added' })
  })
  await refuseTaken(added, `There is already a kind of instrument “${kind.key}”.`, 'key')
  return kind
}
