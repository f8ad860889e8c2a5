import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { POST } from '@/app/api/staff/[verb]/route'
import { type Cells, cellSchemas } from '@/lib/domain/columns'
import { hostileText, hostileValue, NO_LIST, nextTo } from '@/tests/support/hostile-values'
import { addition } from '@/tests/support/matrix'
import { makePerson, signInCookie } from '@/tests/support/people'
import { proposal } from '@/tests/support/publishing'
import { doorRequest } from '@/tests/support/site'
import { TABLE } from './verb-table'
import { assembly, db, newKey, openVerbWorld, withSetAside } from './verb-world'

await openVerbWorld()

const RUNS = 30
const PATIENCE = 300_000
/** What a library says, or a value that was taken for a text. */
const NOT_OURS =
  /prisma|postgres|zod|sql|invalid input|expected \w+, received|undefined|\[object|cannot read/i

const people = { odd: '', cookie: '' }

/** Somebody may have been disabled, signed out or lowered by the values themselves. */
const signInAnew = async () => {
  const { personId } = await makePerson(db, { role: 'admin' })
  people.odd = personId
  people.cookie = await signInCookie(db, personId)
}

const send = async (verb: string, input: unknown) => {
  const request = doorRequest(verb, JSON.stringify(input) ?? '', { cookie: people.cookie })
  const answer = await POST(request, { params: Promise.resolve({ verb }) })
  const text = await answer.text()
  if (answer.status === 401 || answer.status === 403) await signInAnew()
  return { status: answer.status, text, body: JSON.parse(text) }
}

const expectHarmless = async (verb: string, input: unknown) => {
  const { status, text, body } = await send(verb, input)
  if (status >= 500) expect({ verb, input, text }).toBeNull()
  if (status === 200) return body
  expect(String(body.message)).toMatch(/\.$/)
  expect(String(body.message)).not.toMatch(NOT_OURS)
  return body
}

beforeAll(async () => {
  // A query that takes longer fails, and so does its request.
  await db.$executeRaw`
    DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET statement_timeout = %L', current_database(), '5s'); END $$`
  await db.$disconnect()
  await signInAnew()
})

describe('whatever is sent, the door answers with a sentence and no failure', () => {
  test.each(Object.entries(TABLE))(
    '%s',
    async (verb, { input }) => {
      const right = await input('admin')
      await fc.assert(
        fc.asyncProperty(nextTo(right), async (odd) => {
          await expectHarmless(verb, odd)
        }),
        { numRuns: RUNS },
      )
    },
    PATIENCE,
  )

  test('a verb that is none of ours', async () => {
    for (const verb of ['__proto__', 'constructor', 'toString', '', '../save-changes', '\u0000'])
      expect((await send(verb, {})).status).toBe(404)
  })

  test('what is no JSON, or too deep', async () => {
    const bodies = [
      '',
      '{',
      '"\\ud800"',
      '[1,]',
      '\ufeff{}',
      `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
    ]
    for (const body of [...bodies, `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`]) {
      const request = doorRequest('save-changes', body, { cookie: people.cookie })
      const answer = await POST(request, { params: Promise.resolve({ verb: 'save-changes' }) })
      expect([body.slice(0, 20), answer.status]).toEqual([body.slice(0, 20), 400])
    }
  })
})

const link = 'https://www.itu.int/x'
const party = { proponent: 'arab-states', source: link }
/** One issue with something in every cell. */
const RICH: Partial<Cells> = {
  section: 'existing',
  reference: 'Res 50',
  title: 'Cybersecurity',
  summary: 'What it is about.',
  themes: ['cybersecurity'],
  areas_of_concern: ['duplication'],
  proposals: [
    proposal('p1', { document: 'AFCP/42A1/1', supporters: [party], opponents: [party], url: link }),
  ],
  implications: 'What it would mean.',
  organizations: [{ organization: 'ietf', how: 'Directly.' }],
  concern: 'high',
  concern_rationale: 'Because.',
  position: 'No change.',
  result: 'revised',
  final_reference: 'Res 50 (Rev. New Delhi, 2024)',
  outcome_summary: 'Revised.',
  progress: [
    {
      ...{ id: 's1', at: '2024-10-18T16:30+05:30', body: 'COM4', state: 'drafting' },
      ...{ document: 'DT/31', note: null, url: null },
    },
  ],
  concern_status: 'addressed',
  residual_concern: 'low',
  residual_rationale: 'Some remains.',
  follow_ups: [
    {
      ...{ id: 'f1', action: 'Watch it', responsible: 'us', where: 'TSAG', due: '2025-05-01' },
      ...{ state: 'open', url: null },
    },
  ],
  sources: [{ url: link, title: 'A source', kind: 'outcome', language: 'en', access: 'public' }],
  readiness: 'ready',
  notes: 'A note.',
}

describe('whatever is put into a cell, it is stored as text or refused by the name of its column', () => {
  const columns = Object.entries(RICH)
  test.each(columns)(
    '%s',
    async (column, value) => {
      const added = addition(newKey(), RICH)
      await expectHarmless('save-changes', { assembly, changes: [added] })
      const { issueId } = added
      const odd = fc.oneof(nextTo(value), hostileValue, hostileText)
      await fc.assert(
        fc.asyncProperty(odd, fc.uuid({ version: 4 }), async (after, id) => {
          const stored = await db.issue.findUniqueOrThrow({ where: { id: issueId } })
          const before = Object(stored)[column.replace(/_(.)/g, (_, c) => c.toUpperCase())]
          const changes = [{ id, issueId, column, before, after }]
          const { refused = [] } = await expectHarmless('save-changes', { assembly, changes })
          for (const { message } of refused) {
            expect(message).toMatch(/\.$/)
            expect(message).not.toMatch(NOT_OURS)
          }
        }),
        { numRuns: RUNS },
      )
    },
    PATIENCE,
  )

  test(
    'a whole issue',
    async () => {
      await fc.assert(
        fc.asyncProperty(nextTo(addition(newKey(), RICH)), async (odd) => {
          await expectHarmless('save-changes', { assembly, changes: [odd] })
        }),
        { numRuns: RUNS * 3 },
      )
    },
    PATIENCE,
  )
})

/** A level that is switched off, and lists that name what is retired and what was merged. */
async function makeGone(): Promise<Partial<Cells>> {
  const [gone, merged] = [newKey(), newKey()]
  const named = { name: 'Gone', shortName: 'Gone', kind: 'member-state', retired: true }
  const rows = [{ key: gone }, { key: merged, mergedInto: gone }]
  const { kind: _, ...short } = named
  const { shortName: __, ...long } = short
  await db.theme.createMany({ data: rows.map((row) => ({ ...long, ...row })) })
  await db.areaOfConcern.createMany({ data: rows.map((row) => ({ ...long, ...row })) })
  await db.organization.createMany({ data: rows.map((row) => ({ ...short, ...row })) })
  await db.proponent.createMany({ data: rows.map((row) => ({ ...named, ...row })) })
  const off = { word: 'Medium', definition: 'Some.', off: true }
  await db.installation.updateMany({ data: { levels: { medium: off } } })
  const origins = [gone, merged].map((proponent) => ({ proponent, source: null }))
  return {
    themes: [gone, merged],
    areas_of_concern: [gone, merged],
    organizations: [gone, merged].map((organization) => ({ organization, how: null })),
    proposals: [proposal('p1', { concern: 'medium', origins })],
  }
}

describe('a list that no cell ever held keeps nothing else from being saved', () => {
  const lists = Object.entries(RICH).filter(([, value]) => Array.isArray(value))
  const gone = makeGone()

  test.each(lists)('%s', async (column, value) => {
    const { issueId, ...added } = addition(newKey(), RICH)
    await expectHarmless('save-changes', { assembly, changes: [{ issueId, ...added }] })
    const named = new Map(Object.entries(await gone)).get(column) ?? []
    for (const after of [[], value, named]) {
      const good = { id: randomUUID(), issueId, column: 'notes', after: newKey() }
      const { notes: before } = await db.issue.findUniqueOrThrow({ where: { id: issueId } })
      const odd = NO_LIST.map((no) => ({ id: randomUUID(), issueId, column, before: no, after }))
      const sent = [...odd, { ...good, before }]
      const answer = await expectHarmless('save-changes', { assembly, changes: sent })
      const { saved, setAside, refused } = answer
      expect(saved).toContainEqual({ ...good, after: undefined, value: good.after, merged: false })
      const answered = [...saved, ...setAside, ...refused].map(({ id }) => id)
      expect(answered.sort()).toEqual(sent.map(({ id }) => id).sort())
      for (const { message } of refused) expect(message).toMatch(/never held|retired|switched off/)
      // The history tells of each what it was made from.
      const schema = z.object(cellSchemas).partial()
      for (const one of setAside)
        expect(schema.parse({ [column]: one.before })).toEqual({ [column]: one.before })
    }
  })

  test('where a set-aside change is settled', async () => {
    const id = await withSetAside()
    const { issueId } = await db.setAsideChange.findUniqueOrThrow({ where: { id } })
    const change = { id: randomUUID(), issueId, column: 'title', after: 'mine' }
    for (const before of NO_LIST.filter((no) => no !== null && typeof no !== 'string')) {
      const wish = { assembly, id, choice: 'mine', change: { ...change, before } }
      expect((await send('settle-set-aside', wish)).body.message).toMatch(/never held/)
    }
    const { settledAt } = await db.setAsideChange.findUniqueOrThrow({ where: { id } })
    expect(settledAt).toBeNull()
  })
})
