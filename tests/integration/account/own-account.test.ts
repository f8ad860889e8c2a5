import { describe, expect, test } from 'vitest'
import { addPerson } from '@/lib/account/add-person'
import { changeOwnName } from '@/lib/account/change-own-name'
import { changeOwnPassword } from '@/lib/account/change-own-password'
import { endOtherSessions } from '@/lib/account/end-other-sessions'
import { endOwnSession } from '@/lib/account/end-own-session'
import { findSession } from '@/lib/account/find-session'
import { listOwnSessions } from '@/lib/account/list-own-sessions'
import { makeLink } from '@/lib/account/make-link'
import { redeemLink } from '@/lib/account/redeem-link'
import { signIn } from '@/lib/account/sign-in'
import { testDatabase } from '@/tests/support/database'
import { INSTALLATION, minutesLater, NOW, visitFrom } from '@/tests/support/visit'

const { db } = await testDatabase()
const password = 'correct horse battery'
const changed = 'another horse altogether'

/** Somebody with an account; each sign-in is a browser of theirs. */
const someone = async (name: string) => {
  const email = `${name.toLowerCase()}@plenary.example`
  const admin = { db, actor: INSTALLATION, now: NOW }
  await addPerson(admin, { email, name, role: 'analyst', password })
  const enter = async (userAgent: string, typed = password) => {
    const signedIn = await signIn(visitFrom(db, { userAgent }), { email, password: typed })
    return signedIn.outcome === 'signed-in' ? signedIn.secret : null
  }
  const as = async (secret: string | null, now = NOW) => {
    const actor = await findSession({ db, now }, secret ?? '')
    return actor === null ? null : { ...visitFrom(db, { now }), actor }
  }
  const asked = async (secret: string | null) => {
    const visit = await as(secret)
    if (visit === null) throw new Error('signed out')
    return visit
  }
  return { email, admin, enter, as, asked }
}

describe('own sessions', () => {
  test('are listed, this one first, until they end', async () => {
    const { enter, asked } = await someone('Ana')
    await enter('a telephone')
    const laptop = await enter('a laptop')
    const visit = await asked(laptop)
    expect(await listOwnSessions(visit)).toMatchObject([
      { userAgent: 'a laptop', isThis: true },
      { userAgent: 'a telephone', isThis: false, createdAt: NOW },
    ])
    expect(await listOwnSessions({ ...visit, now: minutesLater(48 * 60) })).toEqual([])
  })

  test('end one by one, and never another person’s', async () => {
    const { enter, asked, as } = await someone('Bo')
    const [telephone, laptop] = [await enter('a telephone'), await enter('a laptop')]
    const visit = await asked(laptop)
    const [, other] = await listOwnSessions(visit)
    await endOwnSession(visit, { session: other?.id })
    expect(await as(telephone)).toBeNull()
    await expect(endOwnSession(visit, { session: other?.id })).rejects.toMatchObject({
      code: 'not-found',
    })
    const mallory = await someone('Mallory')
    const theirs = await mallory.asked(await mallory.enter('x'))
    const [mine] = await listOwnSessions(visit)
    await expect(endOwnSession(theirs, { session: mine?.id })).rejects.toMatchObject({
      code: 'not-found',
    })
    expect(await as(laptop)).not.toBeNull()
  })

  test('end all but the one that asks', async () => {
    const { enter, asked, as } = await someone('Cy')
    const [one, two, three] = [await enter('1'), await enter('2'), await enter('3')]
    await endOtherSessions(await asked(two), {})
    expect([await as(one), await as(three)]).toEqual([null, null])
    expect(await as(two)).not.toBeNull()
  })
})

describe('the own password', () => {
  test('is changed with the old one; every other session and link ends', async () => {
    const { enter, asked, as, admin, email } = await someone('Dee')
    const [telephone, laptop] = [await enter('a telephone'), await enter('a laptop')]
    const { secret } = await makeLink(admin, { email })
    await changeOwnPassword(await asked(laptop), { old: password, password: changed })
    expect(await as(telephone)).toBeNull()
    expect(await as(laptop)).toMatchObject({ actor: { confirmed: true } })
    expect(await enter('x')).toBeNull()
    expect(await enter('x', changed)).not.toBeNull()
    await expect(redeemLink(visitFrom(db), { secret, password })).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  test.each([
    [{ old: 'not this one', password: changed }, 'old', /is not right\.$/],
    [{ old: password, password: 'short' }, 'password', /at least 12/],
    [{ password: changed }, 'old', /^The old password is missing/],
  ])('is not changed by %j', async (input, where, message) => {
    await db.signInTry.deleteMany()
    const { enter, asked } = await someone(`Gus-${where}-${'old' in input}`)
    const visit = await asked(await enter('x'))
    await expect(changeOwnPassword(visit, input)).rejects.toMatchObject({
      where,
      message: expect.stringMatching(message),
    })
    expect(await enter('x')).not.toBeNull()
  })

  test('cannot be guessed by somebody at an open browser', async () => {
    const { enter, asked } = await someone('Eve')
    const visit = await asked(await enter('an open browser'))
    await db.signInTry.deleteMany()
    for (let tried = 0; tried < 10; tried += 1) {
      await expect(
        changeOwnPassword(visit, { old: 'not this one', password: changed }),
      ).rejects.toMatchObject({ code: 'invalid' })
    }
    await expect(changeOwnPassword(visit, { old: password, password: changed })).rejects.toThrow(
      'Too many tries. Try again in 15 minutes.',
    )
    await db.signInTry.deleteMany()
    expect(await enter('x')).not.toBeNull()
  })
})

describe('the own name', () => {
  test('is as colleagues see it from the next request on, and never blank', async () => {
    const { enter, asked } = await someone('Flo')
    const secret = await enter('x')
    await changeOwnName(await asked(secret), { name: ' Florence ' })
    expect((await asked(secret)).actor.name.trim()).toBe('Florence')
    await expect(changeOwnName(await asked(secret), { name: '\n' })).rejects.toMatchObject({
      code: 'invalid',
      where: 'name',
    })
  })
})
