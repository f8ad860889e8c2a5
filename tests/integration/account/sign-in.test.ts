import { beforeEach, describe, expect, test, vi } from 'vitest'
import { addPerson } from '@/lib/account/add-person'
import { disablePerson } from '@/lib/account/disable-person'
import { endSession } from '@/lib/account/end-session'
import { findSession } from '@/lib/account/find-session'
import { hashSecret } from '@/lib/account/secret'
import { setPassword } from '@/lib/account/set-password'
import { setRole } from '@/lib/account/set-role'
import { signIn } from '@/lib/account/sign-in'
import { testDatabase } from '@/tests/support/database'
import { INSTALLATION, minutesLater, NOW, visitFrom } from '@/tests/support/visit'

const argon = vi.hoisted(() => {
  // What an earlier file of this worker loaded verifies by the package itself.
  vi.resetModules()
  return { verifications: 0 }
})
vi.mock('@node-rs/argon2', async (load) => {
  const real = await load<typeof import('@node-rs/argon2')>()
  const verify: typeof real.verify = (...given) => {
    argon.verifications += 1
    return real.verify(...given)
  }
  return { ...real, verify }
})

const { db } = await testDatabase()
const admin = { db, actor: INSTALLATION, now: NOW }
const email = 'ana@plenary.example'
const password = 'correct horse battery'
await addPerson(admin, { email: 'root@plenary.example', name: 'Root', role: 'admin', password })
const { id: personId } = await addPerson(admin, { email, name: 'Ana', role: 'analyst', password })

const enter = async (visit = visitFrom(db)) => {
  const signedIn = await signIn(visit, { email, password })
  if (signedIn.outcome !== 'signed-in') throw new Error(signedIn.outcome)
  return signedIn.secret
}
const tries = (count: number, over: { account?: string; address?: string; at?: Date } = {}) =>
  db.signInTry.createMany({
    data: Array.from({ length: count }, () => ({
      account: 'x',
      address: '192.0.2.1',
      at: NOW,
      ...over,
    })),
  })
const accountOfAna = async () => {
  await signIn(visitFrom(db), { email, password: 'wrong' })
  const { account } = await db.signInTry.findFirstOrThrow()
  await db.signInTry.deleteMany()
  return account
}

beforeEach(async () => {
  await db.signInTry.deleteMany()
  argon.verifications = 0
})

describe('signing in', () => {
  test('takes the email in any case and gives a session of the person', async () => {
    const signedIn = await signIn(visitFrom(db), { email: ' ANA@plenary.example ', password })
    expect(signedIn.outcome).toBe('signed-in')
    const secret = await enter()
    expect(await findSession({ db, now: NOW }, secret)).toEqual({
      personId,
      name: 'Ana',
      role: 'analyst',
      assemblies: [],
      sessionId: expect.any(String),
      confirmed: true,
    })
    expect(await db.session.count({ where: { tokenHash: secret } })).toBe(0)
  })

  test('answers a wrong password, an unknown email, a disabled person and one without a password alike, each after one hashing', async () => {
    await addPerson(admin, { email: 'off@plenary.example', name: 'Off', role: 'editor', password })
    await disablePerson(admin, { email: 'off@plenary.example' })
    await addPerson(admin, { email: 'new@plenary.example', name: 'New', role: 'editor' })
    for (const typed of [
      { email, password: 'wrong' },
      { email: 'nobody@plenary.example', password },
      { email: 'off@plenary.example', password },
      { email: 'new@plenary.example', password },
      { email: 'no address \u0000', password: '' },
      { email, password: password.padEnd(100_000) },
    ]) {
      argon.verifications = 0
      expect(await signIn(visitFrom(db), typed)).toEqual({ outcome: 'refused' })
      expect(argon.verifications).toBe(1)
    }
  })
})

describe('the limits', () => {
  test('refuse the eleventh try on an account from one network in 15 minutes, before hashing', async () => {
    const account = await accountOfAna()
    await tries(9, { account, at: minutesLater(-10) })
    expect((await signIn(visitFrom(db), { email, password: 'wrong' })).outcome).toBe('refused')
    argon.verifications = 0
    expect(await signIn(visitFrom(db), { email: 'ANA@plenary.example', password })).toEqual({
      outcome: 'too-many-tries',
      until: minutesLater(5),
    })
    expect(argon.verifications).toBe(0)
  })

  test('let the same person in from another network, so that nobody locks another out', async () => {
    const account = await accountOfAna()
    await tries(10, { account })
    const elsewhere = visitFrom(db, { network: '2001:db8:0:0::/64' })
    expect((await signIn(elsewhere, { email, password })).outcome).toBe('signed-in')
  })

  test('count no password that was right against its account', async () => {
    for (let n = 0; n < 12; n += 1) await enter()
    for (let n = 0; n < 9; n += 1) {
      expect((await signIn(visitFrom(db), { email, password: 'wrong' })).outcome).toBe('refused')
    }
    await enter()
    expect((await signIn(visitFrom(db), { email, password: 'wrong' })).outcome).toBe('refused')
    const eleventh = await signIn(visitFrom(db), { email, password })
    expect(eleventh.outcome).toBe('too-many-tries')
  })

  test('refuse the fifty-first try from one network, on whatever account', async () => {
    await tries(49)
    expect((await signIn(visitFrom(db), { email, password })).outcome).toBe('signed-in')
    const refused = await signIn(visitFrom(db), { email, password })
    expect(refused).toEqual({ outcome: 'too-many-tries', until: minutesLater(15) })
  })

  test('forget a try after 15 minutes, and do not count what they refused', async () => {
    const account = await accountOfAna()
    await tries(10, { account, at: minutesLater(-15) })
    expect((await signIn(visitFrom(db), { email, password: 'wrong' })).outcome).toBe('refused')
    await db.signInTry.deleteMany()
    await tries(10, { account, at: minutesLater(-14) })
    await signIn(visitFrom(db), { email, password })
    expect(await db.signInTry.count()).toBe(10)
    const later = visitFrom(db, { now: minutesLater(2) })
    expect((await signIn(later, { email, password })).outcome).toBe('signed-in')
  })

  test('hold for many tries at once', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 15 }, () => signIn(visitFrom(db), { email, password: 'wrong' })),
    )
    expect(outcomes.filter(({ outcome }) => outcome === 'refused')).toHaveLength(10)
    expect(outcomes.filter(({ outcome }) => outcome === 'too-many-tries')).toHaveLength(5)
  })

  test('answer each try 2 s later on an account tried over 100 times in an hour, and let it in', async () => {
    const account = await accountOfAna()
    await tries(99, { account, address: 'many', at: minutesLater(-59) })
    const hundredth = visitFrom(db)
    await signIn(hundredth, { email, password: 'wrong' })
    expect(hundredth.waits).toEqual([])
    const next = visitFrom(db)
    expect((await signIn(next, { email, password })).outcome).toBe('signed-in')
    expect(next.waits).toEqual([2_000])
    const nextHour = visitFrom(db, { now: minutesLater(5) })
    await signIn(nextHour, { email, password })
    expect(nextHour.waits).toEqual([])
  })

  test('keep no email, and no try longer than they count', async () => {
    await tries(3, { at: minutesLater(-61) })
    await enter()
    const kept = await db.signInTry.findMany({ select: { account: true } })
    expect(kept).toHaveLength(1)
    expect(JSON.stringify(kept)).not.toContain('ana')
  })
})

describe('a session', () => {
  test('lasts 14 days while it is used', async () => {
    const secret = await enter()
    const later = (hours: number) => findSession({ db, now: minutesLater(hours * 60) }, secret)
    for (let hour = 40; hour < 14 * 24; hour += 40) expect(await later(hour)).not.toBeNull()
    expect(await later(14 * 24)).toBeNull()
  })

  test('ends when it was not used for 48 hours', async () => {
    const secret = await enter()
    expect(await findSession({ db, now: minutesLater(48 * 60) }, secret)).toBeNull()
  })

  test('notes that it was used once a minute at the most', async () => {
    const secret = await enter()
    const lastSeen = async () => {
      const where = { personId, endedAt: null }
      const session = await db.session.findFirstOrThrow({ where, orderBy: { lastSeenAt: 'desc' } })
      return session.lastSeenAt
    }
    await db.session.updateMany({ where: { lastSeenAt: { gt: NOW } }, data: { endedAt: NOW } })
    await findSession({ db, now: minutesLater(0.9) }, secret)
    expect(await lastSeen()).toEqual(NOW)
    await findSession({ db, now: minutesLater(1) }, secret)
    expect(await lastSeen()).toEqual(minutesLater(1))
  })

  test('is good while the disk is full, so that reading goes on', async () => {
    const secret = await enter()
    const full = "raise exception 'could not extend file' using errcode = '53100'"
    await db.$executeRawUnsafe(
      `create function no_space() returns trigger language plpgsql as $$ begin ${full}; end $$`,
    )
    await db.$executeRaw`create trigger no_space before update on session execute function no_space()`
    expect(await findSession({ db, now: minutesLater(5) }, secret)).toMatchObject({ name: 'Ana' })
    await db.$executeRaw`drop function no_space cascade`
  })

  test('ends at once at sign-out, and no other does', async () => {
    const [one, other] = [await enter(), await enter()]
    await endSession(visitFrom(db), one)
    expect(await findSession({ db, now: NOW }, one)).toBeNull()
    expect(await findSession({ db, now: NOW }, other)).not.toBeNull()
  })

  test.each([
    ['sign-out', 30, async (secret: string) => endSession(visitFrom(db), secret)],
    ['its 48 hours without use', 32, async () => {}],
    [
      'its 14 days',
      44,
      async (secret: string) => {
        const [until, hours] = [14 * 24, 47]
        for (let hour = hours; hour < until; hour += hours)
          expect(await findSession({ db, now: minutesLater(hour * 60) }, secret)).not.toBeNull()
      },
    ],
  ])('is forgotten 30 days after %s, and the audit keeps it', async (_end, days, useUntil) => {
    await db.session.deleteMany()
    const secret = await enter()
    await useUntil(secret)
    const audit = await db.auditEntry.findMany({ orderBy: { id: 'asc' } })
    const isKept = async () =>
      (await db.session.count({ where: { tokenHash: hashSecret(secret) } })) === 1
    await enter(visitFrom(db, { now: minutesLater(days * 24 * 60) }))
    expect(await isKept()).toBe(true)
    await enter(visitFrom(db, { now: minutesLater(days * 24 * 60 + 1) }))
    expect(await isKept()).toBe(false)
    const kept = { id: { in: audit.map(({ id }) => id) } }
    expect(await db.auditEntry.findMany({ where: kept, orderBy: { id: 'asc' } })).toEqual(audit)
  })

  test('takes the role from the person at each request', async () => {
    const secret = await enter()
    await setRole(admin, { email, role: 'editor' })
    expect((await findSession({ db, now: NOW }, secret))?.role).toBe('editor')
    await setRole(admin, { email, role: 'analyst' })
  })

  test('ends at a new password and at disabling', async () => {
    const first = await enter()
    await setPassword(admin, { email, password: 'another long one' })
    expect(await findSession({ db, now: NOW }, first)).toBeNull()
    await setPassword(admin, { email, password })
    const second = await enter()
    await disablePerson(admin, { email })
    expect(await findSession({ db, now: NOW }, second)).toBeNull()
    expect(await db.session.count({ where: { personId, endedAt: null } })).toBe(0)
  })
})
