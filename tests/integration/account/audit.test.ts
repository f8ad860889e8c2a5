import { beforeEach, describe, expect, test } from 'vitest'
import { addPerson } from '@/lib/account/add-person'
import { disablePerson } from '@/lib/account/disable-person'
import { enablePerson } from '@/lib/account/enable-person'
import { endSession } from '@/lib/account/end-session'
import { endSessions } from '@/lib/account/end-sessions'
import { invitePerson } from '@/lib/account/invite-person'
import { recordRefusal } from '@/lib/account/record-refusal'
import { redeemLink } from '@/lib/account/redeem-link'
import { setPassword } from '@/lib/account/set-password'
import { setRole } from '@/lib/account/set-role'
import { signIn } from '@/lib/account/sign-in'
import { MOST_AN_HOUR, MOST_OF_ONE, recordBounded } from '@/lib/db/record-bounded'
import { testDatabase } from '@/tests/support/database'
import { forgetPeople, makePerson } from '@/tests/support/people'
import { INSTALLATION, NOW, visitFrom } from '@/tests/support/visit'

const { db } = await testDatabase()
const password = 'correct horse battery'
const email = 'ana@plenary.example'
const terminal = { db, actor: INSTALLATION, now: NOW }

beforeEach(async () => {
  await forgetPeople(db)
  await db.signInTry.deleteMany()
})

const audited = () =>
  db.auditEntry.findMany({
    select: { kind: true, actorId: true, network: true, subject: true, detail: true },
    orderBy: { id: 'asc' },
  })
const kinds = async () => (await audited()).map(({ kind }) => kind)

describe('the audit of signing in', () => {
  test('tells who signed in and out, from which network', async () => {
    const { id } = await addPerson(terminal, { email, name: 'Ana', role: 'analyst', password })
    const signedIn = await signIn(visitFrom(db), { email, password })
    if (signedIn.outcome !== 'signed-in') throw new Error(signedIn.outcome)
    await endSession(visitFrom(db), signedIn.secret)
    await endSession(visitFrom(db), signedIn.secret)
    const told = { actorId: id, network: '192.0.2.1', subject: null, detail: {} }
    expect((await audited()).slice(1)).toEqual([
      { kind: 'sign-in', ...told },
      { kind: 'sign-out', ...told },
    ])
  })

  test('tells on whose account a try failed and why, and never what was typed', async () => {
    await addPerson(terminal, { email, name: 'Ana', role: 'analyst', password })
    await signIn(visitFrom(db), { email, password: 'a wrong password' })
    await disablePerson(terminal, { email })
    await signIn(visitFrom(db, { network: '198.51.100.7' }), { email, password })
    await signIn(visitFrom(db), { email: 'my-secret@typed.here', password })
    await signIn(visitFrom(db, { network: '198.51.100.7' }), { email: password, password })
    const refused = (await audited()).filter(({ kind }) => kind === 'sign-in-refused')
    expect(refused.map(({ subject, detail }) => [subject, detail])).toEqual([
      [email, { why: 'wrong-password' }],
      [email, { why: 'disabled' }],
      [null, { why: 'unknown-email' }],
      [null, { why: 'unknown-email' }],
    ])
    expect(JSON.stringify(await audited())).not.toMatch(/wrong password|typed\.here|correct horse/)
  })

  test('tells of too many tries', async () => {
    for (let tried = 0; tried < 12; tried += 1) await signIn(visitFrom(db), { email, password })
    expect(await kinds()).toEqual(['sign-in-refused', 'too-many-tries'])
  })

  test('stands or falls with the session that it tells of', async () => {
    await addPerson(terminal, { email, name: 'Ana', role: 'analyst', password })
    await db.$executeRaw`ALTER TABLE audit_entry ADD CONSTRAINT broken CHECK (kind <> 'sign-in')`
    await expect(signIn(visitFrom(db), { email, password })).rejects.toThrow()
    expect(await db.session.count()).toBe(0)
    await db.$executeRaw`ALTER TABLE audit_entry DROP CONSTRAINT broken`
  })
})

describe('the audit of people', () => {
  test('tells of each change once, by whom, and of what changed nothing not at all', async () => {
    const admin = await makePerson(db, { role: 'admin' })
    const context = { db, actor: admin, now: NOW, network: '192.0.2.9' }
    const { secret } = await invitePerson(context, { email, name: 'Ana', role: 'analyst' })
    await redeemLink(visitFrom(db), { secret, password })
    await setRole(context, { email, role: 'editor' })
    await setRole(context, { email, role: 'editor' })
    await endSessions(context, { email })
    await endSessions(context, { email })
    for (const change of [disablePerson, disablePerson, enablePerson, enablePerson]) {
      await change(context, { email })
    }
    await setPassword(terminal, { email, password })
    const entries = await audited()
    expect(entries.map(({ kind }) => kind)).toEqual([
      'person-added',
      'link-made',
      'link-used',
      'role-changed',
      'sessions-ended',
      'person-disabled',
      'person-enabled',
      'password-changed',
    ])
    expect(entries.every(({ subject }) => subject === email)).toBe(true)
    expect(entries[3]).toMatchObject({
      actorId: admin.personId,
      network: '192.0.2.9',
      detail: { before: 'analyst', after: 'editor' },
    })
    expect(entries[7]).toMatchObject({ actorId: null, detail: { by: 'the installation' } })
    expect(JSON.stringify(entries)).not.toContain(secret)
  })
})

describe('the audit of refusals', () => {
  const flood = (count: number, over: object = {}) =>
    db.auditEntry.createMany({
      data: Array.from({ length: count }, (_, at) => ({
        kind: 'refusal',
        network: '192.0.2.1',
        subject: `/staff/${at}`,
        ...over,
      })),
    })

  test('tells the same of the same person once a minute', async () => {
    const actor = await makePerson(db, { role: 'analyst' })
    const visit = { ...visitFrom(db), actor }
    for (const subject of ['set-role', 'set-role', '/staff/users', 'set-role']) {
      await recordRefusal(visit, subject)
    }
    expect((await audited()).map(({ subject }) => subject)).toEqual(['set-role', '/staff/users'])
    await recordRefusal({ ...visit, actor: await makePerson(db, { role: 'editor' }) }, 'set-role')
    expect(await kinds()).toHaveLength(3)
  })

  test('holds so many of one in an hour, and the last says that more are not told', async () => {
    const refused = { kind: 'refusal', actorId: null, network: '192.0.2.1' } as const
    await flood(MOST_OF_ONE - 1)
    await recordBounded(db, { ...refused, subject: 'the last' })
    await recordBounded(db, { ...refused, subject: 'one too many' })
    expect(await kinds()).toHaveLength(MOST_OF_ONE)
    expect((await audited()).at(-1)).toMatchObject({ subject: 'the last', detail: { more: true } })
    await recordBounded(db, { ...refused, network: '192.0.2.2' })
    expect(await kinds()).toHaveLength(MOST_OF_ONE + 1)
  })

  test('holds so many in an hour, whoever they are, and begins again after it', async () => {
    const hourAgo = new Date(Date.now() - 3_601_000)
    await flood(MOST_AN_HOUR, { at: hourAgo })
    const refused = { kind: 'refusal', actorId: null } as const
    for (let at = 0; at < 10; at += 1) await flood(50, { network: `198.51.100.${at}` })
    await recordBounded(db, { ...refused, network: '203.0.113.1' })
    expect(await kinds()).toHaveLength(MOST_AN_HOUR * 2)
    await recordBounded(db, { kind: 'sign-in-refused', actorId: null, network: '203.0.113.1' })
    expect(await kinds()).toHaveLength(MOST_AN_HOUR * 2 + 1)
  })
})

describe('the audit', () => {
  test.each([
    ['changed', () => db.auditEntry.updateMany({ data: { subject: 'x' } })],
    ['deleted', () => db.auditEntry.deleteMany()],
    ['emptied', () => db.$executeRaw`TRUNCATE audit_entry`],
    ['orphaned', () => db.person.deleteMany()],
  ])('cannot be %s', async (_, change) => {
    await addPerson(terminal, { email, name: 'Ana', role: 'analyst', password })
    await signIn(visitFrom(db), { email, password })
    const before = await audited()
    await expect(change()).rejects.toThrow()
    expect(await audited()).toEqual(before)
  })
})
