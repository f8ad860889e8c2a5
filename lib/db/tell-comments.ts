import type { Transaction } from './client'
import { sendNotification } from './send-notification'

/** The channel on which it is told that something was said: `{ assembly, issueId }`. */
export const COMMENT_CHANNEL = 'plenary_comments'

type Place = {
  assembly: string
  issueId: string
  /** the proposal that it was said of */
  proposalId: string | null
}

async function issuesOf(tx: Transaction, { assembly, issueId, proposalId }: Place) {
  if (proposalId === null) return [issueId]
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM issue WHERE assembly_key = ${assembly}
      AND proposals @> jsonb_build_array(jsonb_build_object('id', ${proposalId}::text))`
  return [...new Set([issueId, ...rows.map(({ id }) => id)])]
}

/**
 * Tells whoever listens that the comments of an issue have changed, or of every issue on which a
 * proposal stands; no word of them is told.
 * @param tx the transaction that changes them
 * @param place the assembly's key, the issue, and the proposal, null where it is none of its own
 */
export async function tellComments(tx: Transaction, place: Place): Promise<void> {
  for (const issueId of await issuesOf(tx, place)) {
    const told = JSON.stringify({ assembly: place.assembly, issueId })
    await sendNotification(tx, COMMENT_CHANNEL, told)
  }
}
