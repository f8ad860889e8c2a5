import Papa from 'papaparse'
import { beforeAll, describe, expect, it } from 'vitest'
import { GET, HEAD } from '@/app/(public)/[assembly]/changes.csv/route'
import { remove, withdraw, writeAssembly, writePublication } from '@/tests/support/publication'
import { SITE, testSite } from '@/tests/support/site'
import { aHead, aRow, aSnapshot } from '@/tests/support/snapshot'

const { db } = await testSite()

const first = aSnapshot([
  aRow('res-64', { reference: 'Res 64', concern: 'low', title: '=SUM(1;2)' }),
  aRow('res-6', { concern: 'low' }),
])
const second = aSnapshot([aRow('res-64', { reference: 'Res 64', concern: 'high' })], {
  asOf: '2024-10-15',
})

const ask = (query: string, init: RequestInit = {}, assembly = 'wtsa-24') =>
  GET(new Request(`${SITE}/${assembly}/changes.csv${query}`, init), {
    params: Promise.resolve({ assembly }),
  })
const NAMED = '?from=issues-1&to=issues-2'

beforeAll(async () => {
  const { assembly } = aHead()
  await writeAssembly(db, first)
  await writePublication(db, first)
  await writePublication(db, second, { number: 2 })
  await withdraw(db, (await writePublication(db, aSnapshot([]), { number: 3 })).id)
  const gone = aSnapshot([], { asOf: '2024-10-17' })
  await remove(db, await writePublication(db, gone, { number: 4 }))
  await writeAssembly(db, aSnapshot([], { assembly: { ...assembly, key: 'pp-26', code: 'PP-26' } }))
})

describe('the file of what changed', () => {
  it('is CSV for data, named for the two publications', async () => {
    const answer = await ask(NAMED)
    const disposition = 'attachment; filename="wtsa-24-changes-issues-1-issues-2-2024-10-15.csv"'
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': disposition,
      'cache-control': 'public, max-age=86400',
      etag: expect.stringMatching(/^W\/"[\w-]{27}"$/u),
      'access-control-allow-origin': '*',
    })
    const { data } = Papa.parse<string[]>(await answer.text(), { skipEmptyLines: true })
    expect(data).toEqual([
      ['id', 'reference', 'column', 'before', 'after'],
      ['wtsa-24:res-64', 'Res 64', 'title', '=SUM(1;2)', ''],
      ['wtsa-24:res-64', 'Res 64', 'concern', 'low', 'high'],
      ['wtsa-24:res-6', '', 'id', 'wtsa-24:res-6', ''],
      ['wtsa-24:res-6', '', 'concern', 'low', ''],
    ])
  })

  it('that is held already is not sent again, and another has another tag', async () => {
    const etag = (await ask(NAMED)).headers.get('etag') ?? ''
    const again = await ask(NAMED, { headers: { 'if-none-match': etag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
    for (const other of ['?from=issues-1&to=issues-3', `${NAMED}&for=excel`]) {
      expect((await ask(other)).headers.get('etag')).not.toBe(etag)
    }
  })

  it('without two names is of the latest, which is asked for anew each time', async () => {
    const answer = await ask('')
    expect(answer.headers.get('content-disposition')).toContain('issues-1-issues-2')
    expect(answer.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
  })

  it('answers HEAD with the same headers and nothing else', async () => {
    const request = new Request(`${SITE}/wtsa-24/changes.csv${NAMED}`, { method: 'HEAD' })
    const head = await HEAD(request, { params: Promise.resolve({ assembly: 'wtsa-24' }) })
    expect(await head.text()).toBe('')
    expect([...head.headers]).toEqual([...(await ask(NAMED)).headers])
  })

  it('of a withdrawn publication says so in its name and its head', async () => {
    const answer = await ask('?from=issues-2&to=issues-3')
    expect(answer.headers.get('content-disposition')).toMatch(/-withdrawn\.csv"$/u)
    expect(answer.headers.get('x-plenary-withdrawn')).not.toBeNull()
    expect((await ask(NAMED)).headers.get('x-plenary-withdrawn')).toBeNull()
  })

  it('for Excel has words, a mark of its encoding and a guard', async () => {
    const answer = await ask(`${NAMED}&for=excel&separator=semicolon`)
    expect(answer.headers.get('content-disposition')).toMatch(/-2024-10-15-excel\.csv"$/u)
    const text = Buffer.from(await answer.arrayBuffer()).toString('utf8')
    expect(text.startsWith('\uFEFFAddress;Reference;Column;Before;After')).toBe(true)
    expect(text).toContain(`"'=SUM(1;2)"`)
  })
})

describe('a file of what changed that there is not', () => {
  it.each([
    ['?from=issues-2&to=issues-1', 400, 'the other way round'],
    ['?from=issues-1&to=issues-1', 400, 'the same one'],
    ['?from=issues-3', 404, 'Nothing that can be read comes after issues-3'],
    ['?to=issues-1', 404, 'Nothing that can be read goes before issues-1'],
    ['?from=newest&to=issues-1', 400, 'The parameter from names a publication, such as issues-1'],
    [
      `${NAMED}&concern=high`,
      400,
      '“concern” is not known here; the parameters are from, to, for and separator.',
    ],
    [`${NAMED}&for=word`, 400, 'The parameter for can be excel'],
    [`${NAMED}&for=a%0A%E2%80%AEb`, 400, 'can be excel, not “a b”.'],
    [
      `${NAMED}&for=excel&separator=${'𝔵'.repeat(61)}`,
      400,
      `can be semicolon, not “${'𝔵'.repeat(60)}…”.`,
    ],
    ['?from=issues-1&to=issues-9', 404, 'There is no publication issues-9 of this assembly.'],
    ['?from=issues-1&to=issues-4', 410, 'was removed.'],
  ])('is told in plain text: %s', async (query, status, sentence) => {
    const answer = await ask(query)
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.status).toBe(status)
    expect(await answer.text()).toContain(sentence)
  })

  it('is not there before anything is published, nor of an unknown assembly', async () => {
    const early = await ask('', {}, 'pp-26')
    expect(early.status).toBe(404)
    expect(await early.text()).toContain('Nothing of PP-26 has been published yet.\nPP-26 is')
    const unknown = await ask('', {}, 'nowhere')
    expect(unknown.status).toBe(404)
    expect(await unknown.text()).toMatch(/^There is no assembly “nowhere” here\./u)
  })
})
