import { describe, expect, test } from 'vitest'
import { POST } from '@/app/api/staff/[verb]/route'
import { verbs } from '@/app/api/staff/[verb]/verbs'
import { includesRole, ROLES } from '@/lib/domain/access'
import { doorRequest } from '@/tests/support/site'
import { TABLE } from './verb-table'
import { cookies, db, openVerbWorld } from './verb-world'

await openVerbWorld()

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
    db.session.findMany({
      where: { endedAt: null },
      select: { id: true, confirmedAt: true },
      orderBy: { id: 'asc' },
    }),
    db.oneTimeLink.count({ where: { usedAt: null } }),
    db.theme.findMany({ orderBy: { key: 'asc' } }),
    db.areaOfConcern.count(),
    db.instrumentKind.count(),
    db.section.count(),
    db.assembly.findMany({ select: { note: true }, orderBy: { key: 'asc' } }),
    db.savedView.count(),
    db.keptLayout.count(),
    db.comment.findMany({ select: { id: true, text: true }, orderBy: { id: 'asc' } }),
    db.commentThread.count({ where: { resolvedAt: null } }),
    db.commentRead.count(),
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
