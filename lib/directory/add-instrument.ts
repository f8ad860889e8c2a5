import type { Context } from '@/lib/db/context'
import { refuseTaken } from '@/lib/db/refuse-taken'
import { AppError } from '@/lib/domain/app-error'
import { assertCan } from '@/lib/domain/assert-can'
import { instrumentSchema, type NewInstrument } from '@/lib/domain/directory-entry'
import { parseInput } from '@/lib/domain/parse-input'
import { slugOf } from '@/lib/domain/reference/slug-of'
import { recordDirectory } from './record-directory'

/**
 * Adds an instrument and its revisions to the directory, public as soon as it is saved. Its key is
 * made of body, kind and number: wtsa-res-64.
 * @throws AppError invalid, forbidden, conflict where that number of that body is taken
 */
export async function addInstrument(
  { db, actor }: Context,
  input: unknown,
): Promise<NewInstrument & { key: string }> {
  const instrument = parseInput(instrumentSchema, input)
  const kind = await db.instrumentKind.findUnique({
    where: { key: instrument.kind },
    select: { word: true, short: true, retired: true },
  })
  if (kind === null) {
    throw new AppError('invalid', `There is no kind of instrument “${instrument.kind}”.`, 'kind')
  }
  if (kind.retired) {
    throw new AppError(
      'invalid',
      `The kind of instrument “${kind.word}” is retired, so it cannot be chosen anew.`,
      'kind',
    )
  }
  assertCan(actor, 'extend-directory')
  const { body, number, title, revisions } = instrument
  const name = `${body} ${kind.short ?? kind.word} ${number}`
  const key = slugOf(`${body} / ${kind.short ?? kind.word} ${number}`)
  if (key === null) {
    throw new AppError('invalid', 'A number needs a Latin letter or a digit.', 'number')
  }
  const columns = { key, body, kindKey: instrument.kind, number, title }
  const added = db.$transaction(async (tx) => {
    await tx.instrument.create({ data: { ...columns, revisions: { create: revisions } } })
    await recordDirectory(tx, actor, { list: 'instruments', key, act: 'added' })
  })
  await refuseTaken(added, `The directory already has ${name}.`, 'number')
  return { key, ...instrument }
}
