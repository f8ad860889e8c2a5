import type { Transaction } from '@/lib/db/client'
import { AppError } from '@/lib/domain/app-error'
import { takeThread } from './take-thread'

/**
 * Holds a comment, and its thread, for its own author.
 * @param tx where
 * @param place the assembly's key, the comment, and who asks
 * @throws AppError not-found; forbidden to all but its author; conflict where it was withdrawn
 */
export async function takeOwnComment(
  tx: Transaction,
  { assembly, id, personId }: { assembly: string; id: string; personId: string },
) {
  const where = { id, thread: { assemblyKey: assembly } }
  const found = await tx.comment.findFirst({ where, select: { threadId: true } })
  const thread = found && (await takeThread(tx, { assembly, thread: found.threadId }))
  if (!(found && thread)) throw new AppError('not-found', 'There is no such comment.')
  const comment = await tx.comment.findUniqueOrThrow({ where: { id } })
  if (comment.authorId !== personId) {
    throw new AppError('forbidden', 'Only the author of a comment can change or withdraw it.')
  }
  if (comment.text === null) throw new AppError('conflict', 'This comment was withdrawn.')
  return { ...comment, text: comment.text, thread }
}
