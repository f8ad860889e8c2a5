import { hashSecret } from './secret'
import type { Moment } from './visit'

/**
 * Ends one session, at once and for every copy of its cookie.
 * @param secret the random id in the cookie
 */
export async function endSession({ db, now }: Moment, secret: string): Promise<void> {
  await db.session.updateMany({
    where: { tokenHash: hashSecret(secret), endedAt: null },
    data: { endedAt: now },
  })
}
