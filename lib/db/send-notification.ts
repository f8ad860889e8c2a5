import type { Transaction } from './client'

/**
 * Sends a notification to whoever listens, in every process; from a transaction, when it commits.
 * @param db where
 * @param channel its name
 * @param payload under 8,000 bytes
 */
export async function sendNotification(
  db: Transaction,
  channel: string,
  payload: string,
): Promise<void> {
  await db.$queryRaw`SELECT pg_notify(${channel}, ${payload})::text AS told`
}
