import { recordAudit } from '@/lib/db/record-audit'
import { hashSecret } from './secret'
import type { Visit } from './visit'

/**
 * Ends one session, at once and for every copy of its cookie.
 * @param visit whoever signs out
 * @param secret the random id in the cookie
 */
export async function endSession(
  { db, now, network }: Pick<Visit, 'db' | 'now' | 'network'>,
  secret: string,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const [ended] = await tx.session.updateManyAndReturn({
      where: { tokenHash: hashSecret(secret), endedAt: null },
      data: { endedAt: now },
      select: { personId: true },
    })
    if (ended === undefined) return
    await recordAudit(tx, { kind: 'sign-out', actorId: ended.personId, network })
  })
}
