import type { Transaction } from '@/lib/db/client'
import { takeTurn } from '@/lib/db/take-turn'
import { hashSecret } from './secret'
import { inSlot } from './slots'
import type { Moment } from './visit'

const MINUTE = 60_000
/** Milliseconds in which tries are counted together. */
export const WINDOW = 15 * MINUTE
/** Tries in a window: wrong ones on one account from one network, and all of one network. */
export const TRIES_PER_ACCOUNT = 10
export const TRIES_PER_NETWORK = 50
/** Tries in an hour from anywhere, after which each try on an account is answered later. */
export const TRIES_BEFORE_DELAY = 100
/** Milliseconds by which. */
export const DELAY = 2_000

/** What stands in place of an account's hash once the password was right. */
const RIGHT = 'right'

/** May the try go on, and how late is it answered; or until when is it refused? */
export type Allowance =
  | { readonly allowed: true; readonly delay: number; readonly id: bigint }
  | { readonly allowed: false; readonly until: Date }

const before = (now: Date, milliseconds: number): Date => new Date(now.getTime() - milliseconds)

/** The moment at which the oldest of the last `most` tries leaves the window, or null. */
function freeAgain(tries: readonly { at: Date }[], most: number): Date | null {
  const oldest = tries[most - 1]
  return oldest === undefined ? null : new Date(oldest.at.getTime() + WINDOW)
}

type Try = { readonly account: string; readonly network: string; readonly now: Date }

async function countInTurn(tx: Transaction, { account, network, now }: Try): Promise<Allowance> {
  await takeTurn(tx, `sign-in:${network}`)
  const latest = (where: { account?: string }, take: number) =>
    tx.signInTry.findMany({
      where: { ...where, address: network, at: { gt: before(now, WINDOW) } },
      select: { at: true },
      orderBy: { at: 'desc' },
      take,
    })
  const untils = [
    freeAgain(await latest({ account }, TRIES_PER_ACCOUNT), TRIES_PER_ACCOUNT),
    freeAgain(await latest({}, TRIES_PER_NETWORK), TRIES_PER_NETWORK),
  ].filter((until) => until !== null)
  if (untils.length > 0) {
    return { allowed: false, until: new Date(Math.max(...untils.map((until) => until.getTime()))) }
  }
  const { id } = await tx.signInTry.create({ data: { account, address: network, at: now } })
  const lastHour = await tx.signInTry.count({
    where: { account, at: { gt: before(now, 60 * MINUTE) } },
  })
  return { allowed: true, delay: lastHour > TRIES_BEFORE_DELAY ? DELAY : 0, id }
}

/**
 * Counts a try at signing in, before its password is hashed. Tries of one network stand in line, so
 * that many at once are not more than the limit. One that is refused is not counted: waiting helps.
 * @param moment the database and the time
 * @param email as typed; only its hash is kept
 * @param network of `networkOf`
 */
export async function countTry(
  { db, now }: Moment,
  email: string,
  network: string,
): Promise<Allowance> {
  const account = hashSecret(email.trim().normalize('NFC').toLowerCase())
  const count = (tx: Transaction) => countInTurn(tx, { account, network, now })
  return inSlot('counting', () => db.$transaction(count))
}

/**
 * Counts a try no longer against its account, because the password was right; its network has it
 * still, since each costs a hashing.
 * @param moment the database
 * @param allowance of `countTry`
 */
export async function clearTry(
  { db }: Pick<Moment, 'db'>,
  { id }: { readonly id: bigint },
): Promise<void> {
  await db.signInTry.updateMany({ where: { id }, data: { account: RIGHT } })
}

/**
 * Forgets tries that no limit counts any more.
 * @param moment the database and the time
 */
export async function forgetOldTries({ db, now }: Moment): Promise<void> {
  await db.signInTry.deleteMany({ where: { at: { lt: before(now, 60 * MINUTE) } } })
}
