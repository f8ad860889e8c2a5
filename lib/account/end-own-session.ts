import { z } from 'zod'
import { AppError } from '@/lib/domain/app-error'
import { parseInput } from '@/lib/domain/parse-input'
import { getOwnPerson } from './get-own-person'
import { recordBy } from './record-by'
import type { AccountContext } from './visit'

const inputSchema = z.strictObject({ session: z.uuid() })

/**
 * Ends one session of whoever asks, such as one on a lost telephone.
 * @param context who asks
 * @param input `{ session }`
 * @throws AppError invalid, unauthenticated; not-found where it is not theirs or has ended
 */
export async function endOwnSession(context: AccountContext, input: unknown): Promise<void> {
  const { session } = parseInput(inputSchema, input)
  const { db, now, actor } = context
  await db.$transaction(async (tx) => {
    const { id: personId, email } = await getOwnPerson(tx, actor)
    const { count } = await tx.session.updateMany({
      where: { id: session, personId, endedAt: null },
      data: { endedAt: now },
    })
    if (count === 0) throw new AppError('not-found', 'This session has ended already.', 'session')
    await recordBy(tx, context, { kind: 'sessions-ended', subject: email })
  })
}
