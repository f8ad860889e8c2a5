import type { Transaction } from '@/lib/db/client'

/**
 * Ends every session of a person and every link they hold: at a new password, and at disabling.
 * @param tx the transaction of that change
 */
export async function endSessionsOf(tx: Transaction, personId: string, now: Date): Promise<void> {
  await tx.session.updateMany({ where: { personId, endedAt: null }, data: { endedAt: now } })
  await tx.oneTimeLink.updateMany({ where: { personId, usedAt: null }, data: { usedAt: now } })
}
