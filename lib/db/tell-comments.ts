import type { Transaction } from './client'
import { sendNotification } from './send-notification'

/** The channel on which it is told that something was said: `{ assembly, issueId }`. */
export const COMMENT_CHANNEL = 'plenary_comments'

/**
 * Tells whoever listens that the comments of an issue have changed; no word of them is told.
 * @param tx the transaction that changes them
 * @param place the assembly's key, and the issue
 */
export async function tellComments(
  tx: Transaction,
  { assembly, issueId }: { assembly: string; issueId: string },
): Promise<void> {
  await sendNotification(tx, COMMENT_CHANNEL, JSON.stringify({ assembly, issueId }))
}
