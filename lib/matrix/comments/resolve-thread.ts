import { z } from 'zod'
import type { Context } from '@/lib/db/context'
import { tellComments } from '@/lib/db/tell-comments'
import { can } from '@/lib/domain/access'
import { AppError } from '@/lib/domain/app-error'
import { parseInput } from '@/lib/domain/parse-input'
import { keySchema } from '@/lib/domain/text'
import { allowCommenting } from './allow-commenting'
import { takeThread } from './take-thread'

const inputSchema = z.strictObject({
  assembly: keySchema,
  thread: z.uuid(),
  /** false reopens it */
  resolved: z.boolean(),
})

/**
 * Resolves a thread, which closes the objection that it is, or reopens it. Whoever began it may, and
 * editors and administrators.
 * @param context who asks, and the database
 * @param input `{ assembly, thread, resolved }`
 * @throws AppError invalid, forbidden, not-found
 */
export async function resolveThread({ db, actor }: Context, input: unknown): Promise<null> {
  const { assembly, thread, resolved } = parseInput(inputSchema, input)
  const personId = await allowCommenting(db, actor, assembly)
  await db.$transaction(async (tx) => {
    const held = await takeThread(tx, { assembly, thread })
    if (!held) throw new AppError('not-found', 'There is no such thread.')
    if (held.authorId !== personId && !can(actor, 'resolve-thread', assembly)) {
      throw new AppError(
        'forbidden',
        'Only whoever began a thread, an editor or an administrator can resolve or reopen it.',
      )
    }
    if (held.isResolved === resolved) return
    await tx.$executeRaw`
      UPDATE comment_thread SET resolved_at = CASE WHEN ${resolved} THEN now() END,
        resolved_by_id = CASE WHEN ${resolved} THEN ${personId}::uuid END
      WHERE id = ${thread}::uuid`
    await tellComments(tx, { ...held, assembly })
  })
  return null
}
