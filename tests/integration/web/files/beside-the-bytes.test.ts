import { beforeAll, describe, expect, it } from 'vitest'
import { GET as changes } from '@/app/(public)/[assembly]/changes.csv/route'
import { GET as compare } from '@/app/(public)/[assembly]/compare.csv/route'
import { GET as issues } from '@/app/(public)/[assembly]/issues.csv/route'
import { GET as outcomes } from '@/app/(public)/[assembly]/outcomes.csv/route'
import { remove, withdraw, writeAssembly, writePublication } from '@/tests/support/publication'
import { SITE, testSite } from '@/tests/support/site'
import { aRow, aSnapshot } from '@/tests/support/snapshot'

const { db } = await testSite()
const HANDLERS = { issues, outcomes, compare, changes }

function ask(file: keyof typeof HANDLERS, query: string, headers: HeadersInit = {}) {
  const request = new Request(`${SITE}/wtsa-24/${file}.csv?${query}`, { headers })
  return HANDLERS[file](request, { params: Promise.resolve({ assembly: 'wtsa-24' }) })
}

beforeAll(async () => {
  const first = aSnapshot([aRow('res-64', { concern: 'high' })])
  await writeAssembly(db, first)
  const one = await writePublication(db, first)
  const second = aSnapshot([aRow('res-64', { concern: 'low' })], { asOf: '2024-10-15' })
  const wrong = await writePublication(db, second, { number: 2, correctsId: one.id })
  await withdraw(db, wrong.id)
  await remove(db, await writePublication(db, aSnapshot([], { asOf: '2024-10-16' }), { number: 3 }))
  const after = { kind: 'outcomes', baseline: { number: 1, asOf: '2024-10-14' } } as const
  const erased = aSnapshot([], { asOf: '2024-10-17' })
  const four = await writePublication(db, erased, { number: 4 })
  await withdraw(db, four.id)
  await remove(db, four)
  for (const [number, baselineId, asOf] of [
    [3, wrong.id, '2024-11-20'],
    [4, four.id, '2024-11-21'],
  ] as const) {
    await writePublication(db, aSnapshot([], { ...after, asOf }), { number, baselineId })
  }
  const ended = await writePublication(db, aSnapshot([], { ...after, asOf: '2024-11-18' }), {
    baselineId: one.id,
  })
  await writePublication(db, aSnapshot([], { ...after, asOf: '2024-11-19' }), {
    ...{ number: 2, baselineId: one.id, correctsId: ended.id },
  })
})

describe('what corrects a number', () => {
  it.each([
    ['issues', 'publication=1', '2'],
    ['outcomes', 'publication=1', '2'],
    ['outcomes', 'publication=2', null],
    ['compare', 'publication=1', 'issues-2, outcomes-2'],
    ['compare', 'publication=2', 'issues-2'],
    ['changes', 'from=issues-1&to=issues-2', 'issues-2'],
    ['changes', 'from=issues-1&to=outcomes-1', 'issues-2, outcomes-2'],
    ['changes', 'from=issues-2&to=outcomes-2', null],
  ] as const)('is told by %s.csv of %s: %s', async (file, query, told) => {
    const answer = await ask(file, query)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('x-plenary-corrected-by')).toBe(told)
    const held = { 'if-none-match': answer.headers.get('etag') ?? '' }
    const again = await ask(file, query, held)
    expect([again.status, again.headers.get('x-plenary-corrected-by')]).toEqual([304, told])
  })

  it('and was itself withdrawn is told too', async () => {
    for (const [file, query] of [
      ['issues', 'publication=1'],
      ['compare', 'publication=1'],
      ['changes', 'from=issues-1&to=outcomes-2'],
    ] as const) {
      const { headers } = await ask(file, query)
      expect(headers.get('x-plenary-correction-withdrawn')).toMatch(/^\d{4}-\d\d-\d\dT/u)
      expect(headers.has('x-plenary-withdrawn')).toBe(false)
    }
  })
})

describe('a comparison whose baseline was withdrawn', () => {
  it('says since when, in its name too, and again to whom holds it', async () => {
    const answer = await ask('compare', 'publication=3')
    const since = answer.headers.get('x-plenary-withdrawn')
    expect([answer.status, since]).toEqual([200, expect.stringMatching(/^\d{4}-\d\d-\d\dT/u)])
    expect(answer.headers.get('content-disposition')).toMatch(/-3-2024-11-20-withdrawn\.csv"$/u)
    const held = { 'if-none-match': answer.headers.get('etag') ?? '' }
    const again = await ask('compare', 'publication=3', held)
    expect([again.status, again.headers.get('x-plenary-withdrawn')]).toEqual([304, since])
  })

  it('is not what the outcomes by themselves are', async () => {
    const { headers } = await ask('outcomes', 'publication=3')
    expect(headers.has('x-plenary-withdrawn')).toBe(false)
  })

  it('and then removed holds nothing of it that could be withdrawn', async () => {
    const answer = await ask('compare', 'publication=4')
    expect([answer.status, answer.headers.has('x-plenary-withdrawn')]).toEqual([200, false])
  })
})

describe('a script on a page of another site', () => {
  it.each([
    [200, ''],
    [400, 'concern=hihg'],
    [404, 'publication=9'],
    [410, 'publication=3'],
  ])('may read an answer of %i and its marks, without cookies', async (status, query) => {
    const answer = await ask('issues', query)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('access-control-expose-headers')).toContain('X-Plenary-Withdrawn')
    expect(answer.headers.has('access-control-allow-credentials')).toBe(false)
  })

  it('may read that what it holds is the same', async () => {
    const etag = (await ask('issues', '')).headers.get('etag') ?? ''
    const again = await ask('issues', '', { 'if-none-match': etag })
    expect([again.status, again.headers.get('access-control-allow-origin')]).toEqual([304, '*'])
  })
})
