import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { POST } from '@/app/api/staff/[verb]/route'
import { verbs } from '@/app/api/staff/[verb]/verbs'
import { hashPassword } from '@/lib/account/password-hash'
import { includesRole, ROLES, type Role } from '@/lib/domain/access'
import { WARNINGS } from '@/lib/domain/obstacles'
import { getInstallation } from '@/lib/installation/get-installation'
import { discardCandidate } from '@/lib/matrix/discard-candidate'
import { makeCandidate } from '@/lib/matrix/make-candidate'
import { publishCandidate } from '@/lib/matrix/publish-candidate'
import { saveChanges } from '@/lib/matrix/save-changes'
import { addition, change, contextOf, makeTestAssembly } from '@/tests/support/matrix'
import { makePerson, signInCookie } from '@/tests/support/people'
import { doorRequest, testSite } from '@/tests/support/site'

const { db } = await testSite()
const assembly = await makeTestAssembly(db)
await makeTestAssembly(db, 'wtsa-98')
await db.instrumentKind.create({ data: { key: 'resolution', word: 'Resolution', short: 'Res' } })
const editor = await contextOf(db, 'editor', 'Edith')
const admin = await contextOf(db, 'admin', 'Ada')
const analyst = await contextOf(db, 'analyst', 'Ana')

const password = 'correct horse battery'
const newKey = () => `k${randomUUID()}`
const candidateInput = { assembly, kind: 'issues', asOf: '2024-10-14', title: 'Issues Matrix' }
const acknowledged = [...WARNINGS]

const withIssue = async (of = assembly) => {
  const added = addition(newKey(), { section: 'existing', title: 'theirs' })
  await saveChanges(editor, { assembly: of, changes: [added] })
  return added.issueId
}

const withSetAside = async () => {
  const mine = change(await withIssue(), 'title', [null, 'mine'])
  await saveChanges(analyst, { assembly, changes: [mine] })
  return mine.id
}

const withCandidate = async () => {
  const waiting = await db.snapshot.findMany({ where: { publication: null }, select: { id: true } })
  for (const { id } of waiting) await discardCandidate(editor, { assembly, candidate: id })
  const { candidate } = await makeCandidate(editor, candidateInput)
  return candidate
}

const withPublication = async () => {
  const candidate = await withCandidate()
  return (await publishCandidate(editor, { assembly, candidate, acknowledged })).number
}

const withPerson = async (over: { disabledAt?: Date } = {}) => {
  const { personId } = await makePerson(db, { role: 'analyst' })
  await signInCookie(db, personId)
  const data = { passwordHash: 'none', ...over }
  return (await db.person.update({ where: { id: personId }, data })).email
}

const withSession = async (who: string) => {
  const personId = people.get(who) ?? stranger.personId
  await signInCookie(db, personId)
  const newest = { orderBy: { createdAt: 'desc' } } as const
  return (await db.session.findFirstOrThrow({ where: { personId }, ...newest })).id
}

type Row = {
  /** the lowest role that the verb lets through */
  readonly lowest: Role
  /** makes what the verb works on, and the input of a call that would succeed */
  readonly input: (who: string) => Promise<unknown>
  /** it concerns no assembly, so that a reviewer of whatever assembly is let through */
  readonly everywhere?: true
}

/** Who may call which verb. Source: section 5 of the product's contract. */
const TABLE: Readonly<Record<string, Row>> = {
  'add-area': { lowest: 'editor', input: async () => ({ key: newKey(), name: 'A new one' }) },
  'change-installation': {
    lowest: 'admin',
    input: async () => {
      const before = await getInstallation(admin)
      return { before, after: { ...before, publisher: newKey() } }
    },
  },
  'add-instrument': {
    lowest: 'analyst',
    input: async () => ({ body: 'WTSA', kind: 'resolution', number: newKey() }),
  },
  'add-instrument-kind': {
    lowest: 'editor',
    input: async () => ({ key: newKey(), word: 'A new one' }),
  },
  'add-organization': {
    lowest: 'analyst',
    input: async () => ({ key: newKey(), shortName: 'New', name: 'A new one' }),
  },
  'add-proponent': {
    lowest: 'analyst',
    input: async () => {
      const key = newKey()
      return { key, shortName: key, name: 'A new one', kind: 'member-state' }
    },
  },
  'change-own-name': {
    lowest: 'reviewer',
    input: async () => ({ name: `Somebody ${newKey()}` }),
    everywhere: true,
  },
  'change-own-password': {
    lowest: 'reviewer',
    input: async () => ({ old: password, password }),
    everywhere: true,
  },
  'confirm-password': { lowest: 'reviewer', input: async () => ({ password }), everywhere: true },
  'disable-person': { lowest: 'admin', input: async () => ({ email: await withPerson() }) },
  'add-theme': { lowest: 'editor', input: async () => ({ key: newKey(), name: 'A new one' }) },
  'carry-over': {
    lowest: 'analyst',
    input: async () => ({ assembly, from: 'wtsa-98', issues: [await withIssue('wtsa-98')] }),
  },
  'change-assembly': {
    lowest: 'editor',
    input: async () => {
      const { note } = await db.assembly.findUniqueOrThrow({ where: { key: assembly } })
      return { assembly, before: { note }, after: { note: newKey() } }
    },
  },
  'change-entry': {
    lowest: 'editor',
    input: async () => {
      const { name } = await db.theme.findUniqueOrThrow({ where: { key: 'cybersecurity' } })
      return { list: 'themes', key: 'cybersecurity', before: { name }, after: { name: newKey() } }
    },
  },
  'change-sections': {
    lowest: 'editor',
    input: async () => {
      const before = await db.section.findMany({
        where: { assemblyKey: assembly },
        select: { key: true, heading: true, retired: true },
        orderBy: { position: 'asc' },
      })
      const added = { key: null, heading: newKey(), retired: false }
      return { assembly, before, sections: [...before, added] }
    },
  },
  'discard-candidate': {
    lowest: 'editor',
    input: async () => ({ assembly, candidate: await withCandidate() }),
  },
  'enable-person': {
    lowest: 'admin',
    input: async () => ({ email: await withPerson({ disabledAt: new Date() }) }),
  },
  'end-other-sessions': { lowest: 'reviewer', input: async () => ({}), everywhere: true },
  'end-own-session': {
    lowest: 'reviewer',
    input: async (who) => ({ session: await withSession(who) }),
    everywhere: true,
  },
  'end-sessions': { lowest: 'admin', input: async () => ({ email: await withPerson() }) },
  'get-gate': { lowest: 'reviewer', input: async () => ({ assembly, kind: 'issues' }) },
  'get-matrix': { lowest: 'reviewer', input: async () => ({ assembly }) },
  'invite-person': {
    lowest: 'admin',
    input: async () => ({ email: `${newKey()}@plenary.example`, name: 'New', role: 'analyst' }),
  },
  'list-carry-over': {
    lowest: 'analyst',
    input: async () => ({ from: 'wtsa-98', into: assembly }),
  },
  'list-cell-history': {
    lowest: 'reviewer',
    input: async () => ({ assembly, issueId: await withIssue(), column: 'title' }),
  },
  'make-assembly': {
    lowest: 'editor',
    input: async () => ({
      key: newKey(),
      code: 'NEW-1',
      name: 'A new one',
      noun: 'assembly',
      body: 'WTSA',
      timeZone: 'UTC',
    }),
  },
  'make-candidate': { lowest: 'editor', input: async () => candidateInput },
  'make-link': { lowest: 'admin', input: async () => ({ email: await withPerson() }) },
  'merge-entries': {
    lowest: 'editor',
    input: async () => {
      const from = newKey()
      await db.theme.create({ data: { key: from, name: 'The same' } })
      return { list: 'themes', from, into: 'cybersecurity' }
    },
  },
  'publish-candidate': {
    lowest: 'editor',
    input: async () => ({ assembly, candidate: await withCandidate(), acknowledged }),
  },
  'remove-publication': {
    lowest: 'admin',
    input: async () => {
      const number = await withPublication()
      const typed = `issues ${number}`
      return { assembly, kind: 'issues', number, typed, reason: 'A restricted text.' }
    },
  },
  'restore-matrix': {
    lowest: 'analyst',
    input: async () => {
      await withIssue()
      const { revision: seen } = await db.assembly.findUniqueOrThrow({ where: { key: assembly } })
      return { assembly, revision: seen - 1, seen, batch: randomUUID() }
    },
  },
  'save-changes': {
    lowest: 'analyst',
    input: async () => ({ assembly, changes: [addition(newKey(), { section: 'existing' })] }),
  },
  'set-role': {
    lowest: 'admin',
    input: async () => ({ email: await withPerson(), role: 'editor' }),
  },
  'settle-set-aside': {
    lowest: 'analyst',
    input: async () => ({ assembly, id: await withSetAside(), choice: 'theirs' }),
  },
  'withdraw-publication': {
    lowest: 'editor',
    input: async () => {
      const number = await withPublication()
      return { assembly, kind: 'issues', number, reason: 'A level was wrong.' }
    },
  },
}

const cookies = new Map<string, string>()
const people = new Map<string, string>()
for (const role of ROLES) {
  const { personId } = await makePerson(db, { role, assemblies: [assembly] })
  people.set(role, personId)
  cookies.set(role, await signInCookie(db, personId))
}
const stranger = await makePerson(db, { role: 'reviewer', assemblies: ['wtsa-98'] })
cookies.set('reviewer of another assembly', await signInCookie(db, stranger.personId))

await db.person.updateMany({ data: { passwordHash: await hashPassword(password) } })

const call = async (verb: string, who: string, input: unknown) => {
  const request = doorRequest(verb, input, { cookie: cookies.get(who) })
  const answer = await POST(request, { params: Promise.resolve({ verb }) })
  return { status: answer.status, body: await answer.json() }
}

/** Everything that a verb of the door may write. */
const everything = () =>
  Promise.all([
    db.cellChange.count(),
    db.setAsideChange.count({ where: { settledAt: null } }),
    db.assembly.findMany({ select: { key: true, revision: true }, orderBy: { key: 'asc' } }),
    db.snapshot.findMany({ select: { id: true }, orderBy: { id: 'asc' } }),
    db.publication.findMany({
      select: { id: true, withdrawnAt: true, removedAt: true },
      orderBy: { id: 'asc' },
    }),
    db.installation.findMany(),
    db.instrument.count(),
    db.organization.count(),
    db.proponent.count(),
    db.person.findMany({
      select: { name: true, role: true, passwordHash: true, disabledAt: true },
      orderBy: { id: 'asc' },
    }),
    db.session.findMany({ where: { endedAt: null }, select: { id: true, confirmedAt: true } }),
    db.oneTimeLink.count({ where: { usedAt: null } }),
    db.theme.findMany({ orderBy: { key: 'asc' } }),
    db.areaOfConcern.count(),
    db.instrumentKind.count(),
    db.section.count(),
    db.assembly.findMany({ select: { note: true }, orderBy: { key: 'asc' } }),
    db.auditEntry.count({ where: { kind: { in: ['assembly-changed', 'directory-changed'] } } }),
  ])

test('every verb of the door stands in the table of who may', () => {
  expect([...verbs.keys()].sort()).toEqual(Object.keys(TABLE).sort())
})

describe.each(Object.entries(TABLE))('%s', (verb, { lowest, input, everywhere }) => {
  const allowed = ROLES.filter((role) => includesRole(role, lowest))

  test.each(allowed)('lets the %s through', async (role) => {
    expect(await call(verb, role, await input(role))).toMatchObject({ status: 200 })
  })

  test.each([
    ...ROLES.filter((role) => !allowed.includes(role)).map((role) => [role, 403] as const),
    ...(everywhere ? [] : [['reviewer of another assembly', 403] as const]),
    ['signed out', 401] as const,
  ])('refuses the %s with %i, and changes nothing', async (who, status) => {
    const asked = await input(who)
    const before = await everything()
    const answer = await call(verb, who, asked)
    expect(answer).toMatchObject({ status, body: { message: expect.stringMatching(/\.$/) } })
    expect(await everything()).toEqual(before)
  })
})
