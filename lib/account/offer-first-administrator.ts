import { countAdministrators, takeAdministratorsTurn } from './keep-an-administrator'
import { hashSecret, makeSecret } from './secret'
import type { Moment } from './visit'

/** Milliseconds that the link for the first administrator works: 24 hours. */
export const FIRST_LINK_LASTS = 24 * 60 * 60_000

/**
 * Makes the link for the first administrator, in place of any earlier one, while there is no
 * administrator.
 * @param moment the database and the time
 * @returns the secret for `/sign-in/first?secret=…`, or null where there is an administrator
 */
export async function offerFirstAdministrator({ db, now }: Moment): Promise<string | null> {
  return db.$transaction(async (tx) => {
    await takeAdministratorsTurn(tx)
    await tx.oneTimeLink.deleteMany({ where: { purpose: 'first-administrator' } })
    if ((await countAdministrators(tx)) > 0) return null
    const secret = makeSecret()
    await tx.oneTimeLink.create({
      data: {
        hash: hashSecret(secret),
        purpose: 'first-administrator',
        createdAt: now,
        expiresAt: new Date(now.getTime() + FIRST_LINK_LASTS),
      },
      select: { id: true },
    })
    return secret
  })
}
