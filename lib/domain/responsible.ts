import type { FollowUp } from './records'
import type { SnapshotHead } from './snapshot'

/**
 * Who is responsible for a follow-up, as a reader from outside understands it: whoever publishes is
 * named where the matrix says "us".
 * @param followUp the follow-up
 * @param head what froze it
 */
export function responsibleFor(
  { responsible }: Pick<FollowUp, 'responsible'>,
  { publisher }: Pick<SnapshotHead, 'publisher'>,
): string | null {
  return responsible?.trim().toLowerCase() === 'us' ? publisher.name : responsible
}
