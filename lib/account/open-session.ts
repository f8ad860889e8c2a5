import type { Transaction } from '@/lib/db/client'
import { hashSecret, makeSecret } from './secret'

type NewSession = {
  readonly personId: string
  readonly userAgent: string | null
  readonly now: Date
}

/**
 * Opens a session.
 * @param tx the transaction in which it was decided that the person may
 * @returns its secret, which stands nowhere else
 */
export async function openSession(
  tx: Transaction,
  { personId, userAgent, now }: NewSession,
): Promise<string> {
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
