import { z } from 'zod'
import { recordAudit } from '@/lib/db/record-audit'
import { recordBounded } from '@/lib/db/record-bounded'
import { takeTurn } from '@/lib/db/take-turn'
import { openSession } from './open-session'
import { isPassword } from './password-hash'
import { LONGEST_PASSWORD } from './password-policy'
import { emailSchema } from './person-fields'
import { clearTry, countTry, forgetOldTries } from './sign-in-limits'
import type { Visit } from './visit'

const inputSchema = z.object({ email: z.string(), password: z.string() })

export type SignedIn =
  | { readonly outcome: 'signed-in'; readonly secret: string }
  /** the email or the password is wrong: which, nobody is told */
  | { readonly outcome: 'refused' }
  | { readonly outcome: 'too-many-tries'; readonly until: Date }

type Account = {
  readonly id: string
  readonly email: string
  readonly passwordHash: string | null
  readonly disabledAt: Date | null
}

async function findAccount({ db }: Visit, typed: string): Promise<Account | null> {
  const email = emailSchema.safeParse(typed)
  if (!email.success) return null
  return db.person.findFirst({
    where: { email: email.data },
    select: { id: true, email: true, passwordHash: true, disabledAt: true },
  })
}

/** Opens the session unless the password was changed or the person disabled meanwhile. */
async function open(visit: Visit, account: Account): Promise<string | null> {
  const { db, now, userAgent, network } = visit
  const { id, passwordHash } = account
  return db.$transaction(async (tx) => {
    await takeTurn(tx, `person:${id}`)
    const still = await tx.person.count({ where: { id, passwordHash, disabledAt: null } })
    if (still === 0) return null
    await recordAudit(tx, { kind: 'sign-in', actorId: id, network })
    return openSession(tx, { personId: id, userAgent, now })
  })
}

/** What was typed as an email is not kept where it is nobody's: people type passwords there. */
async function refuse({ db, network }: Visit, account: Account | null): Promise<SignedIn> {
  const refused = { kind: 'sign-in-refused', actorId: null, network } as const
  if (account === null) await recordBounded(db, { ...refused, detail: { why: 'unknown-email' } })
  else {
    const why = account.disabledAt === null ? 'wrong-password' : 'disabled'
    await recordBounded(db, { ...refused, subject: account.email, detail: { why } })
  }
  return { outcome: 'refused' }
}

/**
 * Signs somebody in by email and password. The try is counted before anything else; an unknown
 * email, a disabled person and a wrong password are answered alike, after one hashing each.
 * @param visit who tries, from where
 * @param input email and password as typed
 * @returns the secret of a new session, or why there is none
 */
export async function signIn(visit: Visit, input: unknown): Promise<SignedIn> {
  const { email, password } = inputSchema.parse(input)
  const allowance = await countTry(visit, email, visit.network)
  if (!allowance.allowed) {
    const { db, network } = visit
    await recordBounded(db, { kind: 'too-many-tries', actorId: null, network })
    return { outcome: 'too-many-tries', until: allowance.until }
  }
  if (allowance.delay > 0) await visit.wait(allowance.delay)
  const account = await findAccount(visit, email)
  // Composing may shorten what was typed, but never to a quarter.
  const typed = password.length > LONGEST_PASSWORD * 4 ? '' : password
  const right = await isPassword(account?.passwordHash ?? null, typed)
  if (!right || account === null || account.disabledAt !== null) return refuse(visit, account)
  const secret = await open(visit, account)
  if (secret === null) return refuse(visit, account)
  await clearTry(visit, allowance)
  await forgetOldTries(visit)
  return { outcome: 'signed-in', secret }
}
