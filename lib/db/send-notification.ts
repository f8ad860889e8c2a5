import type { Db } from './client'

/**
 * Sends a notification to whoever listens, in every process.
 * @param db where
 * @param channel its name
 * @param payload under 8,000 bytes
 */
export async function sendNotification(db: Db, channel: string, payload: string): Promise<void> {
  await db.$queryRaw`SELECT pg_notify(${channel}, ${payload})::text AS told`
}
