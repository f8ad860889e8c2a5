import { beforeEach, describe, expect, test } from 'vitest'
import { POST } from '@/app/api/staff/[verb]/route'
import { hashPassword } from '@/lib/account/password-hash'
import { findStaff } from '@/lib/auth/find-staff'
import { assertConfirmed } from '@/lib/domain/assert-confirmed'
import { makePerson, signInCookie } from '@/tests/support/people'
import { doorRequest, SITE, testSite } from '@/tests/support/site'

const { db } = await testSite()
const password = 'correct horse battery'
const { personId } = await makePerson(db, { role: 'editor', email: 'ana@plenary.example' })
await db.person.update({
  where: { id: personId },
  data: { passwordHash: await hashPassword(password) },
})
const cookie = await signInCookie(db, personId)
const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000)

beforeEach(async () => {
  await db.signInTry.deleteMany()
  await db.session.updateMany({ data: { confirmedAt: hoursAgo(1), endedAt: null } })
})

const confirm = async (input: unknown, sent: Parameters<typeof doorRequest>[2] = {}) => {
  const request = doorRequest('confirm-password', input, { cookie, ...sent })
  const answer = await POST(request, { params: Promise.resolve({ verb: 'confirm-password' }) })
  return { status: answer.status, headers: answer.headers, body: await answer.json() }
}
const actor = async () => {
  const staff = await findStaff(new Request(SITE, { headers: { cookie } }))
  if (staff === null) throw new Error('signed out')
  return staff.actor
}
const audited = async () => {
  const entries = await db.auditEntry.findMany({
    select: { kind: true, actorId: true, network: true },
    orderBy: { id: 'desc' },
    take: 1,
  })
  return entries[0]
}

describe('the password typed again', () => {
  test('confirms the session of whoever typed it, and no other of theirs', async () => {
    const other = await signInCookie(db, personId)
    await db.session.updateMany({ data: { confirmedAt: hoursAgo(1) } })
    expect(await actor()).toMatchObject({ confirmed: false })
    expect(await confirm({ password })).toMatchObject({ status: 200, body: { confirmed: true } })
    expect(await actor()).toMatchObject({ confirmed: true })
    const elsewhere = await findStaff(new Request(SITE, { headers: { cookie: other } }))
    expect(elsewhere?.actor.confirmed).toBe(false)
    expect(await audited()).toEqual({
      kind: 'password-confirmed',
      actorId: personId,
      network: 'unknown',
    })
  })

  test('is forgotten after 15 minutes', async () => {
    await confirm({ password })
    await db.session.updateMany({ data: { confirmedAt: hoursAgo(0.251) } })
    expect(await actor()).toMatchObject({ confirmed: false })
  })

  test('confirms nothing where it is wrong, says so at its field, and is recorded', async () => {
    expect(await confirm({ password: 'not this one' })).toMatchObject({
      status: 400,
      body: { message: 'The password is not right.', where: 'password' },
    })
    expect(await actor()).toMatchObject({ confirmed: false })
    expect(await audited()).toMatchObject({ kind: 'password-refused', actorId: personId })
  })

  test('is a try like those at signing in: the eleventh in 15 minutes answers 429', async () => {
    for (let tried = 0; tried < 10; tried += 1) await confirm({ password: 'not this one' })
    const answer = await confirm({ password })
    expect(answer).toMatchObject({
      status: 429,
      body: { message: 'Too many tries. Try again in 15 minutes.' },
    })
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(890)
    expect(await actor()).toMatchObject({ confirmed: false })
  })

  test.each([{}, { password: 7 }, { password, also: 'x' }, [], null, 'x'])(
    'is refused as %j with a sentence',
    async (input) => {
      const { status, body } = await confirm(input)
      expect(status).toBe(400)
      expect(body.message).toMatch(/^[A-Z].*\.$/)
    },
  )

  test('is asked of nobody who is signed out', async () => {
    await db.session.updateMany({ data: { endedAt: new Date() } })
    expect(await confirm({ password })).toMatchObject({ status: 401 })
  })
})

test('whoever did not type it is told what to do, at a place by which a page knows to ask', async () => {
  const asking = await actor()
  expect(() => assertConfirmed(asking)).toThrow(
    expect.objectContaining({ code: 'forbidden', where: 'password-again' }),
  )
})
