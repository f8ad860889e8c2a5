import { z } from 'zod'
import { recordAudit } from '@/lib/db/record-audit'
import { takeTurn } from '@/lib/db/take-turn'
import { AppError } from '@/lib/domain/app-error'
import { endSessionsOf } from './end-sessions-of'
import { getLink, type Link } from './find-link'
import { openSession } from './open-session'
import { hashPassword } from './password-hash'
import { assertPassword } from './password-policy'
import { parseFields, passwordSchema } from './person-fields'
import type { Visit } from './visit'

const inputSchema = z.object({ secret: z.string(), password: passwordSchema })

function personOf({ person }: Link): NonNullable<Link['person']> {
  if (person !== null) return person
  throw new AppError('not-found', 'This link is nobody’s.')
}

/**
 * Gives the person of a link the password that they chose, ends the link and every session of
 * theirs, and signs them in.
 * @param visit whoever opened the link
 * @param input the link's secret and the password
 * @returns the secret of their session
 * @throws AppError invalid, or not-found where the link works no more
 */
export async function redeemLink(visit: Visit, input: unknown): Promise<string> {
  const { secret, password } = parseFields(inputSchema, input)
  const { db, now, userAgent, network } = visit
  const asked = { secret, purpose: 'person', now } as const
  const { id, email } = personOf(await getLink(db, asked))
  assertPassword(password)
  const passwordHash = await hashPassword(password)
  return db.$transaction(async (tx) => {
    await takeTurn(tx, `person:${id}`)
    await getLink(tx, asked)
    await tx.person.update({ where: { id }, data: { passwordHash }, select: { id: true } })
    await endSessionsOf(tx, id, now)
    await recordAudit(tx, { kind: 'link-used', actorId: id, network, subject: email })
    return openSession(tx, { personId: id, userAgent, now })
  })
}
