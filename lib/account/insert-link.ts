import type { Transaction } from '@/lib/db/client'
import { recordBy } from './record-by'
import { hashSecret, makeSecret } from './secret'
import type { AccountContext } from './visit'

/** Milliseconds that a person's link works: 7 days. */
export const LINK_LASTS = 7 * 24 * 60 * 60_000

/**
 * Writes a link of a person, in place of any earlier one; their turn must have been taken.
 * @param tx the transaction of the verb
 * @param context who makes it
 * @param person whose it is
 * @returns the secret for `/sign-in/link?secret=…`, which stands nowhere else
 */
export async function insertLink(
  tx: Transaction,
  context: AccountContext,
  { id: personId, email }: { id: string; email: string },
): Promise<string> {
  const { now } = context
  await tx.oneTimeLink.updateMany({ where: { personId, usedAt: null }, data: { usedAt: now } })
  const secret = makeSecret()
  const expiresAt = new Date(now.getTime() + LINK_LASTS)
  await tx.oneTimeLink.create({
    data: { hash: hashSecret(secret), purpose: 'person', personId, createdAt: now, expiresAt },
    select: { id: true },
  })
  await recordBy(tx, context, { kind: 'link-made', subject: email })
  return secret
}
