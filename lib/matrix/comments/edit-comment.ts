import { z } from 'zod'
import type { Transaction } from '@/lib/db/client'
import type { Context } from '@/lib/db/context'
import { tellComments } from '@/lib/db/tell-comments'
import { AppError } from '@/lib/domain/app-error'
import { commentTextSchema } from '@/lib/domain/comments'
import { mentionsIn } from '@/lib/domain/mentions'
import { parseInput } from '@/lib/domain/parse-input'
import { keySchema } from '@/lib/domain/text'
import { allowCommenting } from './allow-commenting'
import { loadMentionable } from './load-mentionable'
import { takeOwnComment } from './take-own-comment'

const inputSchema = z.strictObject({
  assembly: keySchema,
  id: z.uuid(),
  /** the text that was edited */
  before: commentTextSchema,
  text: commentTextSchema,
})

type Edited = { id: string; threadId: string; sequence: bigint }

/** Whoever is named only now has not read it as it is: it is new for them again. */
async function mentionAnew(
  tx: Transaction,
  { id, threadId, sequence }: Edited,
  mentioned: readonly string[],
) {
  const before = await tx.commentMention.findMany({ where: { commentId: id } })
  const known = new Set(before.map(({ personId }) => personId))
  const added = mentioned.filter((personId) => !known.has(personId))
  await tx.commentMention.deleteMany({
    where: { commentId: id, personId: { notIn: [...mentioned] } },
  })
  await tx.commentMention.createMany({
    data: added.map((personId) => ({ commentId: id, personId })),
  })
  await tx.commentRead.updateMany({
    where: { threadId, personId: { in: added }, seen: { gte: sequence } },
    data: { seen: sequence - 1n },
  })
}

/**
 * Changes the text of a comment, which its author alone may.
 * @param context who asks, and the database
 * @param input `{ assembly, id, before, text }`
 * @throws AppError invalid, forbidden, not-found; conflict where it was withdrawn, or is no longer
 *   what was edited
 */
export async function editComment({ db, actor }: Context, input: unknown): Promise<null> {
  const { assembly, id, before, text } = parseInput(inputSchema, input)
  const personId = await allowCommenting(db, actor, assembly)
  await db.$transaction(async (tx) => {
    const comment = await takeOwnComment(tx, { assembly, id, personId })
    if (comment.text === text) return
    if (comment.text !== before) {
      throw new AppError('conflict', 'You have changed this comment elsewhere meanwhile.', 'text')
    }
    await tx.$executeRaw`
      UPDATE comment SET text = ${text}, edited_at = now() WHERE id = ${id}::uuid`
    await mentionAnew(tx, comment, mentionsIn(text, await loadMentionable(tx, assembly)))
    await tellComments(tx, { ...comment.thread, assembly })
  })
  return null
}
