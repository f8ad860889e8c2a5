import { describe, expect, test } from 'vitest'
import { addPerson } from '@/lib/account/add-person'
import { disablePerson } from '@/lib/account/disable-person'
import { listPeople } from '@/lib/account/list-people'
import { makeLink } from '@/lib/account/make-link'
import { setPassword } from '@/lib/account/set-password'
import { setRole } from '@/lib/account/set-role'
import { ROLES } from '@/lib/domain/access'
import { testDatabase } from '@/tests/support/database'
import { INSTALLATION, NOW } from '@/tests/support/visit'

const { db } = await testDatabase()
const admin = { db, actor: INSTALLATION, now: NOW }
const person = (email: string, role: string) => ({ email, name: 'Somebody', role })

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
        disabled: false,
        hasPassword: true,
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
    const input = { ...person('one@plenary.example', 'editor'), password: 'a long enough one' }
    const verbs = [addPerson, disablePerson, listPeople, makeLink, setPassword, setRole]
    for (const role of ROLES.filter((each) => each !== 'admin')) {
      const actor = {
        personId: null,
        name: 'x',
        role,
        assemblies: [],
        sessionId: null,
        confirmed: true,
      }
      for (const verb of verbs) {
        await expect(verb({ ...admin, actor }, input)).rejects.toMatchObject({ code: 'forbidden' })
      }
    }
    expect(await listPeople(admin)).toHaveLength(1)
  })

  test('who are not there are not found', async () => {
    const input = { email: 'gone@plenary.example', role: 'editor', password: 'a long enough one' }
    for (const verb of [disablePerson, makeLink, setPassword, setRole]) {
      await expect(verb(admin, input)).rejects.toMatchObject({ code: 'not-found' })
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
    expect(still).toMatchObject({ role: 'admin', disabled: false })
  })

  test('stays when two are lowered at the same moment', async () => {
    await addPerson(admin, person(three.email, 'admin'))
    const both = await Promise.allSettled([
      setRole(admin, { ...one, role: 'editor' }),
      disablePerson(admin, three),
    ])
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const people = await listPeople(admin)
    expect(people.filter(({ role, disabled }) => role === 'admin' && !disabled)).toHaveLength(1)
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
      sessionId: null,
      confirmed: true,
    })
    expect(await given()).toEqual([])
  })
})
