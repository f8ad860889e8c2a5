import { z } from 'zod'
import { getOwnPerson } from './get-own-person'
import { nameSchema, parseFields } from './person-fields'
import { recordBy } from './record-by'
import type { AccountContext } from './visit'

const inputSchema = z.strictObject({ name: nameSchema })

/**
 * Gives somebody another name, as colleagues see it beside what they change.
 * @param context who asks
 * @param input `{ name }`
 * @throws AppError invalid, unauthenticated
 */
export async function changeOwnName(context: AccountContext, input: unknown): Promise<void> {
  const { name } = parseFields(inputSchema, input)
  await context.db.$transaction(async (tx) => {
    const { id, email, name: before } = await getOwnPerson(tx, context.actor)
    if (name === before) return
    await tx.person.update({ where: { id }, data: { name }, select: { id: true } })
    const detail = { before, after: name }
    await recordBy(tx, context, { kind: 'person-renamed', subject: email, detail })
  })
}
