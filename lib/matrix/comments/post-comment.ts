import { z } from 'zod'
import type { Transaction } from '@/lib/db/client'
import type { Context } from '@/lib/db/context'
import { tellComments } from '@/lib/db/tell-comments'
import { AppError } from '@/lib/domain/app-error'
import {
  commentTextSchema,
  objectionSchema,
  threadColumnSchema,
  threadProposalSchema,
} from '@/lib/domain/comments'
import { mentionsIn } from '@/lib/domain/mentions'
import { parseInput } from '@/lib/domain/parse-input'
import { keySchema } from '@/lib/domain/text'
import { aboutThread } from './about-thread'
import { allowCommenting } from './allow-commenting'
import { loadMentionable } from './load-mentionable'
import { type HeldThread, takeThread } from './take-thread'

const inputSchema = z.strictObject({
  assembly: keySchema,
  issueId: z.uuid(),
  column: threadColumnSchema,
  /** one of the proposals in that cell */
  proposal: threadProposalSchema.default(null),
  /** made by the client; where it is there already, this is an answer */
  thread: z.uuid(),
  id: z.uuid(),
  text: commentTextSchema,
  /** the level that the author would set; of the first comment of a thread only */
  objection: objectionSchema.default(null),
})

type Said = z.output<typeof inputSchema>

/** An answer need not say again on which proposal its thread is. */
const isOf = (thread: HeldThread, { issueId, column, proposal }: Said) =>
  thread.issueId === issueId &&
  thread.column === column &&
  (proposal === null || thread.proposalId === proposal)

async function beginThread(tx: Transaction, said: Said, authorId: string): Promise<HeldThread> {
  const { assembly, issueId, column, thread: id } = said
  const issue = await tx.issue.findFirst({
    where: { id: issueId, assemblyKey: assembly },
    select: { id: true },
  })
  if (!issue) throw new AppError('not-found', 'There is no such issue in this matrix.')
  const about = await aboutThread(tx, said)
  await tx.commentThread.createMany({
    data: [{ ...{ id, assemblyKey: assembly, issueId, column, authorId }, ...about }],
    skipDuplicates: true,
  })
  const begun = await takeThread(tx, said)
  if (begun) return begun
  throw new AppError('not-found', 'There is no such thread.')
}

/** Writes a comment; one that was sent twice is there already. */
async function write(tx: Transaction, { id, thread, text }: Said, authorId: string) {
  const written = await tx.comment.createMany({
    data: [{ id, threadId: thread, authorId, text }],
    skipDuplicates: true,
  })
  const comment = await tx.comment.findUniqueOrThrow({ where: { id } })
  if (comment.threadId !== thread || comment.authorId !== authorId) {
    throw new AppError('conflict', 'Another comment has that id.', 'id')
  }
  if (written.count === 0 && comment.editedAt === null && comment.text !== text) {
    throw new AppError(
      'conflict',
      'It was sent already, in other words. Send it again to add this as another comment.',
      'text',
    )
  }
  return { sequence: Number(comment.sequence), isNew: written.count === 1 }
}

/**
 * Adds a comment to a thread, or begins a thread with it, which may be an objection to a level.
 * @param context who asks, and the database
 * @param input `{ assembly, issueId, column, proposal?, thread, id, text, objection? }`, the ids of
 *   thread and comment made by the client
 * @returns the place of the comment in the order of all
 * @throws AppError invalid, forbidden, not-found, conflict
 */
export async function postComment(
  { db, actor }: Context,
  input: unknown,
): Promise<{ sequence: number }> {
  const said = parseInput(inputSchema, input)
  const { assembly } = said
  const personId = await allowCommenting(db, actor, assembly)
  return db.$transaction(async (tx) => {
    const thread = (await takeThread(tx, said)) ?? (await beginThread(tx, said, personId))
    if (!isOf(thread, said)) {
      throw new AppError('conflict', 'That thread belongs to another cell.', 'thread')
    }
    const { sequence, isNew } = await write(tx, said, personId)
    if (isNew) {
      const mentioned = mentionsIn(said.text, await loadMentionable(tx, assembly))
      await tx.commentMention.createMany({
        data: mentioned.map((one) => ({ commentId: said.id, personId: one })),
      })
      await tellComments(tx, { ...thread, assembly })
    }
    return { sequence }
  })
}
