import { stillOpen } from './find-session'
import type { AccountContext } from './visit'

export type OwnSession = {
  readonly id: string
  readonly userAgent: string | null
  readonly createdAt: Date
  readonly lastSeenAt: Date
  /** whether it is the one that asks */
  readonly isThis: boolean
}

/**
 * Lists the open sessions of whoever asks: this one first, then the one used last.
 * @param context who asks
 */
export async function listOwnSessions({
  db,
  actor,
  now,
}: AccountContext): Promise<readonly OwnSession[]> {
  const { personId, sessionId } = actor
  if (personId === null) return []
  const sessions = await db.session.findMany({
    where: { personId, ...stillOpen(now) },
    select: { id: true, userAgent: true, createdAt: true, lastSeenAt: true },
    orderBy: { lastSeenAt: 'desc' },
  })
  const all = sessions.map((session) => ({ ...session, isThis: session.id === sessionId }))
  return [...all.filter(({ isThis }) => isThis), ...all.filter(({ isThis }) => !isThis)]
}
