import { findOpenSession } from '@/lib/db/find-open-session'
import { troubleOf } from '@/lib/db/trouble-of'
import type { Actor } from '@/lib/domain/access'
import { parseRole } from './parse-role'
import { hashSecret } from './secret'
import type { Moment } from './visit'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** Milliseconds that a session lasts at the most: 14 days. */
export const LONGEST_SESSION = 14 * 24 * HOUR
/** Milliseconds that a session lasts without being used: 48 hours, an assembly at night. */
export const LONGEST_IDLE = 48 * HOUR
/** Milliseconds for which a typed password is not asked for again. */
export const CONFIRMED_FOR = 15 * MINUTE

const before = (now: Date, milliseconds: number): Date => new Date(now.getTime() - milliseconds)

/** Reading goes on while nothing can be written; the session only ages a little faster. */
const allowFullDisk = (error: unknown) => {
  if (troubleOf(error) !== 'full') throw error
}
/** What holds of a session that has not ended, by whatever end. */
export const stillOpen = (now: Date) => ({
  endedAt: null,
  createdAt: { gt: before(now, LONGEST_SESSION) },
  lastSeenAt: { gt: before(now, LONGEST_IDLE) },
})

/**
 * Finds who is signed in by a session that has not ended, whose person is not disabled. Role and
 * assemblies are those of now. Notes that it was used, once a minute at the most.
 * @param secret the random id in the cookie
 */
export async function findSession({ db, now }: Moment, secret: string): Promise<Actor | null> {
  const session = await findOpenSession(db, {
    tokenHash: hashSecret(secret),
    createdAfter: before(now, LONGEST_SESSION),
    seenAfter: before(now, LONGEST_IDLE),
  })
  if (session === null) return null
  const seen = { id: session.id, lastSeenAt: { lte: before(now, MINUTE) } }
  if (session.lastSeenAt <= before(now, MINUTE)) {
    await db.session.updateMany({ where: seen, data: { lastSeenAt: now } }).catch(allowFullDisk)
  }
  return {
    personId: session.personId,
    name: session.name,
    role: parseRole(session.role),
    assemblies: session.assemblies,
    sessionId: session.id,
    confirmed: session.confirmedAt > before(now, CONFIRMED_FOR),
  }
}
