import { describe, expect, test } from 'vitest'
import { listAudit } from '@/lib/account/list-audit'
import { recordAudit } from '@/lib/db/record-audit'
import { ROLES } from '@/lib/domain/access'
import { testDatabase } from '@/tests/support/database'
import { makePerson } from '@/tests/support/people'
import { INSTALLATION } from '@/tests/support/visit'

const { db } = await testDatabase()
const context = { db, actor: INSTALLATION }
const ana = await makePerson(db, { role: 'editor', name: 'Ana', email: 'ana@plenary.example' })
const bo = await makePerson(db, { role: 'admin', name: 'Bo' })

await recordAudit(db, { kind: 'sign-in', actorId: ana.personId, network: '192.0.2.1' })
await recordAudit(db, {
  kind: 'published',
  actorId: ana.personId,
  assemblyKey: 'wtsa-24',
  subject: 'issues/1',
})
await recordAudit(db, {
  kind: 'role-changed',
  actorId: bo.personId,
  subject: 'ana@plenary.example',
})
await recordAudit(db, { kind: 'sign-in-refused', actorId: null, subject: 'ana@plenary.example' })
await recordAudit(db, { kind: 'sign-in', actorId: bo.personId })
await db.auditEntry.create({ data: { kind: 'sign-out', at: new Date('2026-02-03T23:59:59.999Z') } })
await db.auditEntry.create({ data: { kind: 'sign-out', at: new Date('2026-02-04T00:00:00Z') } })

const kindsOf = async (filter: object) =>
  (await listAudit(context, filter)).entries.map(({ kind }) => kind)

describe('the audit is read', () => {
  test('newest first, with who did what', async () => {
    const { entries, before } = await listAudit(context, {})
    expect(before).toBeNull()
    expect(entries.map(({ id }) => Number(id))).toEqual([7, 6, 5, 4, 3, 2, 1])
    expect(entries.at(-2)).toMatchObject({
      kind: 'published',
      actor: { name: 'Ana', email: 'ana@plenary.example' },
      assemblyKey: 'wtsa-24',
      subject: 'issues/1',
      network: null,
      detail: {},
    })
    expect(entries[0]?.actor).toBeNull()
  })

  test('by kind, assembly, and day in UTC', async () => {
    expect(await kindsOf({ kind: 'sign-in' })).toEqual(['sign-in', 'sign-in'])
    expect(await kindsOf({ assembly: 'wtsa-24' })).toEqual(['published'])
    expect(await kindsOf({ day: '2026-02-03' })).toEqual(['sign-out'])
    expect(await kindsOf({ day: '2026-02-02' })).toEqual([])
    expect(await kindsOf({ kind: 'published', assembly: 'wtsa-20' })).toEqual([])
  })

  test('by person: what they did, and what was done to them', async () => {
    expect(await kindsOf({ person: ana.personId })).toEqual([
      'sign-in-refused',
      'role-changed',
      'published',
      'sign-in',
    ])
    expect(await kindsOf({ person: bo.personId })).toEqual(['sign-in', 'role-changed'])
    expect(await kindsOf({ person: '0b5f1a52-6d0c-4c43-9c50-5a1f9f1c7b11' })).toEqual([])
  })

  test('a page at a time, none twice and none left out, while others are written', async () => {
    const read: string[] = []
    let before: string | null = null
    do {
      const page = await listAudit(context, before === null ? {} : { before }, 2)
      expect(page.entries.length).toBeLessThanOrEqual(2)
      read.push(...page.entries.map(({ id }) => id))
      before = page.before
      await recordAudit(db, { kind: 'sign-in', actorId: bo.personId })
    } while (before !== null)
    expect(read).toEqual(['7', '6', '5', '4', '3', '2', '1'])
  })

  test('by administrators only', async () => {
    for (const role of ROLES.filter((each) => each !== 'admin')) {
      const actor = { ...INSTALLATION, role }
      await expect(listAudit({ db, actor }, {})).rejects.toMatchObject({ code: 'forbidden' })
    }
  })

  test.each([
    { kind: 'x' },
    { person: 'x' },
    { day: '2026-02-30' },
    { before: '-1' },
    { x: '1' },
    null,
  ])('with a sentence where it is asked for as %j', async (filter) => {
    await expect(listAudit(context, filter)).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringMatching(/\.$/),
    })
  })
})
