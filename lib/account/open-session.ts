import type { Transaction } from '@/lib/db/client'
import { forgetOldSessions } from './forget-old-sessions'
import { hashSecret, makeSecret } from './secret'

type NewSession = {
  readonly personId: string
  readonly userAgent: string | null
  readonly now: Date
}

/**
 * Opens a session, and forgets those that ended long ago.
 * @param tx the transaction in which it was decided that the person may
 * @returns its secret, which stands nowhere else
 */
export async function openSession(
  tx: Transaction,
  { personId, userAgent, now }: NewSession,
): Promise<string> {
  await forgetOldSessions(tx, now)
  const secret = makeSecret()
  await tx.session.create({
    data: {
      tokenHash: hashSecret(secret),
      personId,
      userAgent: userAgent?.slice(0, 300) ?? null,
      createdAt: now,
      lastSeenAt: now,
      confirmedAt: now,
    },
    select: { id: true },
  })
  return secret
}
