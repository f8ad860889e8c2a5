import { z } from 'zod'
import { takeTurn } from '@/lib/db/take-turn'
import { allowChangingPeople, getAccount } from './get-account'
import { emailSchema, parseFields } from './person-fields'
import { recordBy } from './record-by'
import type { AccountContext } from './visit'

const inputSchema = z.strictObject({ email: emailSchema })

/**
 * Signs a person out everywhere; they may sign in again.
 * @throws AppError forbidden, invalid, not-found
 */
export async function endSessions(context: AccountContext, input: unknown): Promise<void> {
  const { email } = parseFields(inputSchema, input)
  allowChangingPeople(context.actor)
  await context.db.$transaction(async (tx) => {
    const { id: personId } = await getAccount(tx, email)
    await takeTurn(tx, `person:${personId}`)
    const { count } = await tx.session.updateMany({
      where: { personId, endedAt: null },
      data: { endedAt: context.now },
    })
    if (count > 0) await recordBy(tx, context, { kind: 'sessions-ended', subject: email })
  })
}
