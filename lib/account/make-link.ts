import { z } from 'zod'
import { takeTurn } from '@/lib/db/take-turn'
import { AppError } from '@/lib/domain/app-error'
import { allowManagingPeople, getAccount } from './get-account'
import { emailSchema, parseFields } from './person-fields'
import { hashSecret, makeSecret } from './secret'
import type { AccountContext } from './visit'

/** Milliseconds that a person's link works: 7 days. */
export const LINK_LASTS = 7 * 24 * 60 * 60_000

const inputSchema = z.object({ email: emailSchema })

/**
 * Makes a link with which a person chooses a password, once: they are new, or lost theirs. Earlier
 * links of theirs end.
 * @returns the secret for `/sign-in/link?secret=…`
 * @throws AppError forbidden, invalid, not-found, or conflict where the person is disabled
 */
export async function makeLink(
  { db, actor, now }: AccountContext,
  input: unknown,
): Promise<string> {
  const { email } = parseFields(inputSchema, input)
  return db.$transaction(async (tx) => {
    allowManagingPeople(actor)
    const { id, disabledAt } = await getAccount(tx, email)
    if (disabledAt !== null) throw new AppError('conflict', `${email} is disabled.`, 'email')
    await takeTurn(tx, `person:${id}`)
    await tx.oneTimeLink.updateMany({
      where: { personId: id, usedAt: null },
      data: { usedAt: now },
    })
    const secret = makeSecret()
    const expiresAt = new Date(now.getTime() + LINK_LASTS)
    await tx.oneTimeLink.create({
      data: {
        hash: hashSecret(secret),
        purpose: 'person',
        personId: id,
        createdAt: now,
        expiresAt,
      },
      select: { id: true },
    })
    return secret
  })
}
