import { describe, expect, test } from 'vitest'
import { addPerson } from '@/lib/account/add-person'
import { disablePerson } from '@/lib/account/disable-person'
import { enablePerson } from '@/lib/account/enable-person'
import { endSessions } from '@/lib/account/end-sessions'
import { invitePerson } from '@/lib/account/invite-person'
import { listPeople } from '@/lib/account/list-people'
import { makeLink } from '@/lib/account/make-link'
import { setPassword } from '@/lib/account/set-password'
import { setRole } from '@/lib/account/set-role'
import type { AccountContext } from '@/lib/account/visit'
import { ROLES } from '@/lib/domain/access'
import { testDatabase } from '@/tests/support/database'
import { INSTALLATION, NOW } from '@/tests/support/visit'

const { db } = await testDatabase()
const admin = { db, actor: INSTALLATION, now: NOW }
const person = (email: string, role: string) => ({ email, name: 'Somebody', role })
const password = 'a long enough one'
const ONE = 'one@plenary.example'

/** Every verb that changes people, each with an input that it takes. */
const changes = {
  addPerson: (context: AccountContext) => addPerson(context, person('x@plenary.example', 'editor')),
  invitePerson: (context: AccountContext) =>
    invitePerson(context, person('x@plenary.example', 'editor')),
  setRole: (context: AccountContext, email = ONE) => setRole(context, { email, role: 'admin' }),
  disablePerson: (context: AccountContext, email = ONE) => disablePerson(context, { email }),
  enablePerson: (context: AccountContext, email = ONE) => enablePerson(context, { email }),
  makeLink: (context: AccountContext, email = ONE) => makeLink(context, { email }),
  setPassword: (context: AccountContext, email = ONE) => setPassword(context, { email, password }),
  endSessions: (context: AccountContext, email = ONE) => endSessions(context, { email }),
}

describe('people', () => {
  test('are added with their email in small letters, once, and listed without any hash', async () => {
    await addPerson(admin, {
      ...person('One@Plenary.example', 'admin'),
      password: 'a long enough one',
    })
    await expect(addPerson(admin, person('one@PLENARY.example', 'editor'))).rejects.toMatchObject({
      code: 'conflict',
      where: 'email',
    })
    expect(await listPeople(admin)).toEqual([
      {
        email: 'one@plenary.example',
        name: 'Somebody',
        role: 'admin',
        id: expect.any(String),
        state: 'active',
        hasPassword: true,
        isLastAdministrator: true,
        assemblies: [],
        openSessions: 0,
        lastSeenAt: null,
        linkUntil: null,
      },
    ])
  })

  test.each([
    [{ email: 'no address' }, 'email', 'The email is not an email address.'],
    [{ email: 'a\u0000b@plenary.example' }, 'email', 'The email is not an email address.'],
    [{ name: '  ' }, 'name', 'The name is blank, and must be stated.'],
    [{ role: 'owner' }, 'role', 'The role is missing or not one that is known.'],
    [{ password: 'short' }, 'password', 'The password needs at least 12 characters.'],
  ])('are refused with %j', async (wrong, where, message) => {
    const input = { ...person('two@plenary.example', 'editor'), ...wrong }
    await expect(addPerson(admin, input)).rejects.toMatchObject({ code: 'invalid', where, message })
  })

  test('are managed by administrators only', async () => {
    for (const role of ROLES.filter((each) => each !== 'admin')) {
      const actor = {
        personId: null,
        name: 'x',
        role,
        assemblies: [],
        sessionId: null,
        confirmed: true,
      }
      const context = { ...admin, actor }
      await expect(listPeople(context)).rejects.toMatchObject({ code: 'forbidden' })
      for (const change of Object.values(changes)) {
        await expect(change(context)).rejects.toMatchObject({ code: 'forbidden' })
      }
    }
    expect(await listPeople(admin)).toHaveLength(1)
  })

  test.each(Object.entries(changes))(
    'are not changed by %s before the password was typed again',
    async (_, change) => {
      const context = { ...admin, actor: { ...INSTALLATION, confirmed: false } }
      const before = await listPeople(admin)
      await expect(change(context)).rejects.toMatchObject({
        code: 'forbidden',
        where: 'password-again',
      })
      expect(await listPeople(admin)).toEqual(before)
    },
  )

  test('who are not there are not found', async () => {
    const { addPerson: _, invitePerson: _invite, ...others } = changes
    for (const change of Object.values(others)) {
      await expect(change(admin, 'gone@plenary.example')).rejects.toMatchObject({
        code: 'not-found',
      })
    }
  })
})

describe('the last active administrator', () => {
  const one = { email: 'one@plenary.example' }
  const three = { email: 'three@plenary.example' }

  test('can be neither disabled nor lowered', async () => {
    await expect(disablePerson(admin, one)).rejects.toMatchObject({ code: 'conflict' })
    await expect(setRole(admin, { ...one, role: 'editor' })).rejects.toMatchObject({
      code: 'conflict',
    })
    const [still] = await listPeople(admin)
    expect(still).toMatchObject({ role: 'admin', state: 'active', isLastAdministrator: true })
  })

  test('stays when two are lowered at the same moment', async () => {
    await addPerson(admin, { ...person(three.email, 'admin'), password })
    const listed = await listPeople(admin)
    expect(listed.map(({ isLastAdministrator }) => isLastAdministrator)).toEqual([false, false])
    const both = await Promise.allSettled([
      setRole(admin, { ...one, role: 'editor' }),
      disablePerson(admin, three),
    ])
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const people = await listPeople(admin)
    expect(people.filter(({ role, state }) => role === 'admin' && state === 'active')).toHaveLength(
      1,
    )
  })

  test('is nobody who was invited and has not come', async () => {
    const [last] = (await listPeople(admin)).filter((one) => one.isLastAdministrator)
    await invitePerson(admin, person('four@plenary.example', 'admin'))
    await expect(disablePerson(admin, { email: last?.email })).rejects.toMatchObject({
      code: 'conflict',
    })
    await disablePerson(admin, { email: 'four@plenary.example' })
  })
})

describe('a reviewer', () => {
  const reviewer = { ...person('rita@plenary.example', 'reviewer'), assemblies: ['wtsa-24'] }

  test('is given assemblies that are there', async () => {
    await expect(addPerson(admin, reviewer)).rejects.toMatchObject({
      code: 'invalid',
      message: 'There is no assembly wtsa-24.',
    })
    await db.assembly.create({
      data: {
        key: 'wtsa-24',
        code: 'WTSA-24',
        name: 'x',
        noun: 'assembly',
        body: 'ITU-T',
        timeZone: 'UTC',
      },
    })
    const { id } = await addPerson(admin, reviewer)
    const given = () => db.reviewerAssembly.findMany({ where: { personId: id } })
    expect(await given()).toEqual([{ personId: id, assemblyKey: 'wtsa-24' }])
    await setRole(admin, { email: reviewer.email, role: 'reviewer' })
    expect(await given()).toHaveLength(1)
    await setRole(admin, {
      email: reviewer.email,
      role: 'reviewer',
      assemblies: [],
    })
    expect(await given()).toEqual([])
  })
})
