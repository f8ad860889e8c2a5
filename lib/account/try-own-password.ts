import type { Transaction } from '@/lib/db/client'
import { recordBounded } from '@/lib/db/record-bounded'
import { AppError } from '@/lib/domain/app-error'
import { TooManyTries } from '@/lib/domain/too-many-tries'
import { isPassword } from './password-hash'
import { LONGEST_PASSWORD } from './password-policy'
import { clearTry, countTry } from './sign-in-limits'
import type { StaffVisit } from './visit'

/** Whose session asks, with the password that was right when it was checked. */
export type Own = {
  readonly sessionId: string
  readonly personId: string
  readonly email: string
  readonly passwordHash: string | null
}

type Typed = { readonly password: string; readonly where: string }

async function getOwn({ db, actor }: StaffVisit): Promise<Own> {
  const { sessionId } = actor
  const session =
    sessionId === null
      ? null
      : await db.session.findFirst({
          where: { id: sessionId, endedAt: null, person: { disabledAt: null } },
          select: { person: { select: { id: true, email: true, passwordHash: true } } },
        })
  if (sessionId === null || session === null) {
    throw new AppError('unauthenticated', 'You are signed out. Sign in and try again.')
  }
  const { id: personId, email, passwordHash } = session.person
  return { sessionId, personId, email, passwordHash }
}

/**
 * Checks the password that somebody who is signed in typed again. It is a try like one at signing
 * in, and counted as such before it is hashed.
 * @param visit who typed it, from where
 * @param typed the password, and the field in which it stands
 * @throws AppError invalid where it is not theirs, unauthenticated; TooManyTries
 */
export async function tryOwnPassword(visit: StaffVisit, { password, where }: Typed): Promise<Own> {
  const own = await getOwn(visit)
  const { db, network, now } = visit
  const allowance = await countTry(visit, own.email, network)
  const tried = { actorId: own.personId, network, subject: own.email }
  if (!allowance.allowed) {
    await recordBounded(db, { kind: 'too-many-tries', ...tried })
    throw new TooManyTries(allowance.until, now)
  }
  if (allowance.delay > 0) await visit.wait(allowance.delay)
  // Composing may shorten what was typed, but never to a quarter.
  const typedShort = password.length > LONGEST_PASSWORD * 4 ? '' : password
  if (await isPassword(own.passwordHash, typedShort)) {
    await clearTry(visit, allowance)
    return own
  }
  await recordBounded(db, { kind: 'password-refused', ...tried })
  throw new AppError('invalid', 'The password is not right.', where)
}

/**
 * Makes sure that neither the session nor the password was ended meanwhile; the person's turn must
 * have been taken.
 * @throws AppError unauthenticated
 */
export async function assertStillOwn(tx: Transaction, own: Own): Promise<void> {
  const { sessionId, personId, passwordHash } = own
  const still = await tx.session.count({
    where: {
      id: sessionId,
      endedAt: null,
      person: { id: personId, passwordHash, disabledAt: null },
    },
  })
  if (still === 1) return
  throw new AppError('unauthenticated', 'You are signed out. Sign in and try again.')
}
