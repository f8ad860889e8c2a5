import { z } from 'zod'
import type { Context } from '@/lib/db/context'
import { sendNotification } from '@/lib/db/send-notification'
import { can } from '@/lib/domain/access'
import { AppError } from '@/lib/domain/app-error'
import { parseInput } from '@/lib/domain/parse-input'
import { keySchema } from '@/lib/domain/text'

/** The channel on which it is told who is where. */
export const PRESENCE_CHANNEL = 'plenary_presence'

const placeSchema = z.strictObject({
  issueId: z.uuid(),
  column: z.string().regex(/^[a-z_]{1,40}$/),
})

const inputSchema = z.strictObject({
  assembly: keySchema,
  /** made by the tab when it opens */
  tab: z.uuid(),
  place: placeSchema.nullable(),
  left: z.boolean(),
})

/** What is told to every process; nothing of it is stored. */
export const toldSchema = inputSchema.extend({ person: z.uuid(), name: z.string() })

/**
 * Tells the others who have a matrix open that somebody is here, in which cell, or has left.
 * @param context who asks, and the database
 * @param input `{ assembly, tab, place, left }`
 * @throws AppError invalid, forbidden, not-found
 */
export async function tellPresence({ db, actor }: Context, input: unknown): Promise<null> {
  const told = parseInput(inputSchema, input)
  const { assembly: key } = told
  if (!can(actor, 'read-draft', key)) {
    throw new AppError('forbidden', 'This matrix is not among those you were given to review.')
  }
  const there = await db.assembly.findUnique({ where: { key }, select: { key: true } })
  if (!there) throw new AppError('not-found', 'There is no such matrix.')
  const { personId: person, name } = actor
  const payload = JSON.stringify({ ...told, person, name })
  if (person !== null) await sendNotification(db, PRESENCE_CHANNEL, payload)
  return null
}
