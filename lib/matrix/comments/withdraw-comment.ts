import { z } from 'zod'
import type { Context } from '@/lib/db/context'
import { tellComments } from '@/lib/db/tell-comments'
import { parseInput } from '@/lib/domain/parse-input'
import { keySchema } from '@/lib/domain/text'
import { allowCommenting } from './allow-commenting'
import { takeOwnComment } from './take-own-comment'

const inputSchema = z.strictObject({ assembly: keySchema, id: z.uuid() })

/**
 * Withdraws a comment, which its author alone may: its text goes, that it was there stays. An
 * objection whose first comment is withdrawn is closed by it.
 * @param context who asks, and the database
 * @param input `{ assembly, id }`
 * @throws AppError invalid, forbidden, not-found; conflict where it was withdrawn before
 */
export async function withdrawComment({ db, actor }: Context, input: unknown): Promise<null> {
  const { assembly, id } = parseInput(inputSchema, input)
  const personId = await allowCommenting(db, actor, assembly)
  await db.$transaction(async (tx) => {
    const { threadId, sequence, thread } = await takeOwnComment(tx, { assembly, id, personId })
    await tx.$executeRaw`
      UPDATE comment SET text = NULL, withdrawn_at = now() WHERE id = ${id}::uuid`
    await tx.commentMention.deleteMany({ where: { commentId: id } })
    const earlier = await tx.comment.count({ where: { threadId, sequence: { lt: sequence } } })
    if (thread.isObjection && !thread.isResolved && earlier === 0) {
      await tx.$executeRaw`
        UPDATE comment_thread SET resolved_at = now(), resolved_by_id = ${personId}::uuid
        WHERE id = ${threadId}::uuid`
    }
    await tellComments(tx, { ...thread, assembly })
  })
  return null
}
