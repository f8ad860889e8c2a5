import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { POST } from '@/app/api/staff/[verb]/route'
import type { Cells } from '@/lib/domain/columns'
import { hostileText, hostileValue, nextTo } from '@/tests/support/hostile-values'
import { addition } from '@/tests/support/matrix'
import { makePerson, signInCookie } from '@/tests/support/people'
import { proposal } from '@/tests/support/publishing'
import { doorRequest } from '@/tests/support/site'
import { TABLE } from './verb-table'
import { assembly, db, newKey } from './verb-world'

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
