import type { Context } from '@/lib/db/context'
import { refuseTaken } from '@/lib/db/refuse-taken'
import { AppError } from '@/lib/domain/app-error'
import { assertCan } from '@/lib/domain/assert-can'
import { instrumentAliasSchema, type NewInstrumentAlias } from '@/lib/domain/directory-entry'
import { parseInput } from '@/lib/domain/parse-input'

/**
 * Notes the provisional label that an instrument had at one assembly, so that links and searches
 * by it find the instrument.
 * @throws AppError invalid, not-found, forbidden, conflict where the label is taken
 */
export async function addInstrumentAlias(
  { db, actor }: Context,
  input: unknown,
): Promise<NewInstrumentAlias> {
  const label = parseInput(instrumentAliasSchema, input)
  const { assembly, alias, instrument } = label
  if ((await db.assembly.count({ where: { key: assembly } })) === 0) {
    throw new AppError('not-found', `There is no assembly “${assembly}”.`, 'assembly')
  }
  if ((await db.instrument.count({ where: { key: instrument } })) === 0) {
    throw new AppError('invalid', `There is no instrument “${instrument}”.`, 'instrument')
  }
  assertCan(actor, 'extend-directory')
  await refuseTaken(
    db.instrumentAlias.create({
      data: { assemblyKey: assembly, alias, instrumentKey: instrument },
    }),
    `“${alias}” already stands for an instrument at this assembly.`,
  )
  return label
}
