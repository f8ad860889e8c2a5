import { beforeEach, describe, expect, test } from 'vitest'
import { addPerson } from '@/lib/account/add-person'
import { becomeFirstAdministrator } from '@/lib/account/become-first-administrator'
import { disablePerson } from '@/lib/account/disable-person'
import { findLink } from '@/lib/account/find-link'
import { findSession } from '@/lib/account/find-session'
import { makeLink } from '@/lib/account/make-link'
import { offerFirstAdministrator } from '@/lib/account/offer-first-administrator'
import { redeemLink } from '@/lib/account/redeem-link'
import { signIn } from '@/lib/account/sign-in'
import { testDatabase } from '@/tests/support/database'
import { forgetPeople } from '@/tests/support/people'
import { INSTALLATION, minutesLater, NOW, visitFrom } from '@/tests/support/visit'

const { db } = await testDatabase()
const moment = { db, now: NOW }
const admin = { ...moment, actor: INSTALLATION }
const email = 'ana@plenary.example'
const password = 'correct horse battery'

beforeEach(async () => {
  await forgetPeople(db)
  await db.oneTimeLink.deleteMany()
})

const offer = async () => {
  const secret = await offerFirstAdministrator(moment)
  if (secret === null) throw new Error('no link')
  return secret
}
const become = (secret: string, over: object = {}, now = NOW) =>
  becomeFirstAdministrator(visitFrom(db, { now }), {
    secret,
    email,
    name: 'Ana',
    password,
    ...over,
  })

describe('the link for the first administrator', () => {
  test('holds 256 bits and is stored hashed', async () => {
    const secret = await offer()
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
    expect(JSON.stringify(await db.oneTimeLink.findMany())).not.toContain(secret)
  })

  test('makes the administrator, signs them in and ends', async () => {
    const secret = await offer()
    const session = await become(secret)
    expect(await findSession(moment, session)).toMatchObject({ name: 'Ana', role: 'admin' })
    await expect(become(secret, { email: 'bo@plenary.example' })).rejects.toMatchObject({
      code: 'not-found',
    })
    expect(await offerFirstAdministrator(moment)).toBeNull()
  })

  test('makes one administrator of two who post it at once', async () => {
    const secret = await offer()
    const both = await Promise.allSettled([
      become(secret),
      become(secret, { email: 'bo@plenary.example' }),
    ])
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await db.person.count()).toBe(1)
  })

  test('lasts 24 hours and is replaced at the next start', async () => {
    const first = await offer()
    const second = await offer()
    await expect(become(first)).rejects.toMatchObject({ code: 'not-found' })
    await expect(become(second, {}, minutesLater(24 * 60))).rejects.toMatchObject({
      code: 'not-found',
    })
    expect(await db.person.count()).toBe(0)
    await become(second, {}, minutesLater(24 * 60 - 1))
  })

  test('survives a form that was filled in wrongly, and being looked at', async () => {
    const secret = await offer()
    await expect(become(secret, { password: 'short' })).rejects.toMatchObject({ code: 'invalid' })
    await expect(become(secret, { name: '' })).rejects.toMatchObject({ code: 'invalid' })
    expect(await findLink(db, { secret, purpose: 'first-administrator', now: NOW })).not.toBeNull()
    await become(secret)
  })

  test('is worth nothing once there is an administrator', async () => {
    const secret = await offer()
    await addPerson(admin, { email: 'root@plenary.example', name: 'Root', role: 'admin' })
    await expect(become(secret)).rejects.toMatchObject({ code: 'conflict' })
  })

  test('is not a person’s link', async () => {
    const redeem = redeemLink(visitFrom(db), { secret: await offer(), password })
    await expect(redeem).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('a person’s link', () => {
  const invite = async () => {
    await addPerson(admin, { email: 'root@plenary.example', name: 'Root', role: 'admin' })
    await addPerson(admin, { email, name: 'Ana', role: 'analyst' })
    return (await makeLink(admin, { email })).secret
  }
  const redeem = (secret: string, now = NOW) =>
    redeemLink(visitFrom(db, { now }), { secret, password })

  test('lets them choose a password once, and signs them in', async () => {
    const secret = await invite()
    expect(await findSession(moment, await redeem(secret))).toMatchObject({ role: 'analyst' })
    expect((await signIn(visitFrom(db), { email, password })).outcome).toBe('signed-in')
    await expect(redeem(secret)).rejects.toMatchObject({ code: 'not-found' })
  })

  test('ends the sessions that they had', async () => {
    const before = await redeem(await invite())
    await redeem((await makeLink(admin, { email })).secret)
    expect(await findSession(moment, before)).toBeNull()
  })

  test('lasts 7 days, and ends when another is made', async () => {
    const first = await invite()
    const { secret: second } = await makeLink(admin, { email })
    await expect(redeem(first)).rejects.toMatchObject({ code: 'not-found' })
    await expect(redeem(second, minutesLater(7 * 24 * 60))).rejects.toMatchObject({
      code: 'not-found',
    })
    await redeem(second, minutesLater(7 * 24 * 60 - 1))
  })

  test('works for one of two who post it at once', async () => {
    const secret = await invite()
    const both = await Promise.allSettled([redeem(secret), redeem(secret)])
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test('ends when they are disabled, and cannot be made for them then', async () => {
    const secret = await invite()
    await disablePerson(admin, { email })
    await expect(redeem(secret)).rejects.toMatchObject({ code: 'not-found' })
    await expect(makeLink(admin, { email })).rejects.toMatchObject({ code: 'conflict' })
  })
})
