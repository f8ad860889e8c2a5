import { z } from 'zod'
import { takeTurn } from '@/lib/db/take-turn'
import { openSession } from './open-session'
import { isPassword } from './password-hash'
import { LONGEST_PASSWORD } from './password-policy'
import { emailSchema } from './person-fields'
import { countTry, forgetOldTries } from './sign-in-limits'
import type { Visit } from './visit'

const inputSchema = z.object({ email: z.string(), password: z.string() })

export type SignedIn =
  | { readonly outcome: 'signed-in'; readonly secret: string }
  /** the email or the password is wrong: which, nobody is told */
  | { readonly outcome: 'refused' }
  | { readonly outcome: 'too-many-tries'; readonly until: Date }

type Account = { readonly id: string; readonly passwordHash: string | null }

async function findAccount({ db }: Visit, typed: string): Promise<Account | null> {
  const email = emailSchema.safeParse(typed)
  if (!email.success) return null
  return db.person.findFirst({
    where: { email: email.data, disabledAt: null },
    select: { id: true, passwordHash: true },
  })
}

/** Opens the session unless the password was changed or the person disabled meanwhile. */
async function open({ db, now, userAgent }: Visit, account: Account): Promise<string | null> {
  return db.$transaction(async (tx) => {
    await takeTurn(tx, `person:${account.id}`)
    const still = await tx.person.count({ where: { ...account, disabledAt: null } })
    return still === 0 ? null : openSession(tx, { personId: account.id, userAgent, now })
  })
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
  if (!allowance.allowed) return { outcome: 'too-many-tries', until: allowance.until }
  if (allowance.delay > 0) await visit.wait(allowance.delay)
  const account = await findAccount(visit, email)
  // Composing may shorten what was typed, but never to a quarter.
  const typed = password.length > LONGEST_PASSWORD * 4 ? '' : password
  const right = await isPassword(account?.passwordHash ?? null, typed)
  if (!right || account === null) return { outcome: 'refused' }
  const secret = await open(visit, account)
  if (secret === null) return { outcome: 'refused' }
  await forgetOldTries(visit)
  return { outcome: 'signed-in', secret }
}
