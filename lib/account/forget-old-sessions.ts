import type { Transaction } from '@/lib/db/client'
import { LONGEST_IDLE, LONGEST_SESSION } from './find-session'

/** Milliseconds for which a session is kept after its end: 30 days. The audit keeps what it tells. */
const KEPT_AFTER_END = 30 * 24 * 60 * 60_000

/**
 * Forgets the sessions of everyone that ended long ago, by whatever end.
 * @param tx the transaction in which another session is opened
 * @param now the time
 */
export async function forgetOldSessions(tx: Transaction, now: Date): Promise<void> {
  const before = (milliseconds: number) => ({
    lt: new Date(now.getTime() - KEPT_AFTER_END - milliseconds),
  })
  await tx.session.deleteMany({
    where: {
      OR: [
        { endedAt: before(0) },
        { createdAt: before(LONGEST_SESSION) },
        { lastSeenAt: before(LONGEST_IDLE) },
      ],
    },
  })
}
