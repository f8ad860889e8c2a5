import type { Transaction } from '@/lib/db/client'
import { AppError } from '@/lib/domain/app-error'
import { hashSecret } from './secret'

export type Purpose = 'first-administrator' | 'person'

export type Link = {
  readonly id: string
  readonly person: {
    readonly id: string
    readonly email: string
    readonly name: string
    readonly passwordHash: string | null
  } | null
}

type Asked = { readonly secret: string; readonly purpose: Purpose; readonly now: Date }

/**
 * Finds a link that still works: not used, not expired, its person not disabled.
 * @param db the database or an open transaction
 * @param asked the secret in the address, and what the link should be for
 */
export async function findLink(
  db: Transaction,
  { secret, purpose, now }: Asked,
): Promise<Link | null> {
  const link = await db.oneTimeLink.findFirst({
    where: { hash: hashSecret(secret), purpose, usedAt: null, expiresAt: { gt: now } },
    select: {
      id: true,
      person: {
        select: { id: true, email: true, name: true, passwordHash: true, disabledAt: true },
      },
    },
  })
  if (link === null || (link.person !== null && link.person.disabledAt !== null)) return null
  return link
}

/**
 * Finds a link that still works.
 * @throws AppError not-found, with the sentence for whoever opened it
 */
export async function getLink(db: Transaction, asked: Asked): Promise<Link> {
  const link = await findLink(db, asked)
  if (link !== null) return link
  throw new AppError(
    'not-found',
    'This link has been used or has expired. Ask for a new one.',
    'secret',
  )
}
