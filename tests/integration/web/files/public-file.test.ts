import Papa from 'papaparse'
import { beforeAll, describe, expect, it } from 'vitest'
import { GET as compare } from '@/app/(public)/[assembly]/compare.csv/route'
import { GET as followUps } from '@/app/(public)/[assembly]/follow-ups.csv/route'
import { HEAD, GET as issues } from '@/app/(public)/[assembly]/issues.csv/route'
import { GET as outcomes } from '@/app/(public)/[assembly]/outcomes.csv/route'
import { GET as proposals } from '@/app/(public)/[assembly]/proposals.csv/route'
import { NO_FILTER, withChosen } from '@/lib/domain/filter/filter'
import { fileHeaders } from '@/lib/formats/file-headers'
import { findPublication } from '@/lib/publication/find-publication'
import { fileBytes } from '@/lib/web/files/file-bytes'
import { publicContext } from '@/lib/web/public-context'
import { remove, withdraw, writeAssembly, writePublication } from '@/tests/support/publication'
import { SITE, testSite } from '@/tests/support/site'
import { aHead, aProposal, aRow, aSnapshot } from '@/tests/support/snapshot'

const { db } = await testSite()

const rows = [
  aRow('res-64', {
    ...{ section: 'existing', reference: 'Res 64', title: '=SUM(1;2)', concern: 'high' },
    proposals: [
      aProposal('p1', 'arab-states', { tag: 'MOD', document: 'ARB/36A10/1' }),
      aProposal('p2', 'cept', { tag: 'NOC' }),
    ],
  }),
  aRow('res-6', { section: 'existing', reference: 'Res 6', concern: 'low' }),
]
const first = aSnapshot(rows)
const second = aSnapshot(rows.slice(0, 1), { asOf: '2024-10-15' })
const after = aSnapshot(
  rows.slice(0, 1).map((row) => ({
    ...row,
    cells: {
      ...row.cells,
      ...({ result: 'revised', residual_concern: 'low' } as const),
      follow_ups: [
        {
          ...{ id: 'f1', action: 'Follow it', responsible: 'TSAG', where: null, due: null },
          ...({ state: 'open', url: null } as const),
        },
      ],
    },
  })),
  { kind: 'outcomes', asOf: '2024-11-18', baseline: { number: 1, asOf: '2024-10-14' } },
)

const parameters = (assembly: string) => ({ params: Promise.resolve({ assembly }) })
type Handler = typeof issues

function ask(handler: Handler, path: string, init: RequestInit = {}) {
  const [, assembly = ''] = path.split('/')
  return handler(new Request(`${SITE}${path}`, init), parameters(assembly))
}

async function records(handler: Handler, path: string) {
  const answer = await ask(handler, path)
  expect(answer.status).toBe(200)
  const { data, errors } = Papa.parse<Record<string, string>>(await answer.text(), {
    ...{ header: true, skipEmptyLines: true },
  })
  expect(errors).toEqual([])
  return data
}

async function refusal(handler: Handler, path: string) {
  const answer = await ask(handler, path)
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  return [answer.status, await answer.text()] as const
}

beforeAll(async () => {
  await writeAssembly(db, first)
  const { assembly } = aHead()
  const later = { ...assembly, key: 'pp-26', code: 'PP-26', opensOn: '2026-11-09', closesOn: null }
  await writeAssembly(db, aSnapshot([], { assembly: later }))
  const one = await writePublication(db, first)
  await writePublication(db, second, { number: 2 })
  await withdraw(db, (await writePublication(db, aSnapshot([]), { number: 3 })).id)
  const gone = aSnapshot(rows, { asOf: '2024-10-17' })
  await remove(db, await writePublication(db, gone, { number: 4 }))
  await writePublication(db, after, { baselineId: one.id })
})

describe('a file of a publication', () => {
  it('is CSV for data, named for what it holds', async () => {
    const answer = await ask(issues, '/wtsa-24/issues.csv?publication=1')
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': 'attachment; filename="wtsa-24-issues-1-2024-10-14.csv"',
      'cache-control': 'public, max-age=86400',
      etag: expect.stringMatching(/^W\/"[\w-]{27}"$/u),
    })
    const text = await answer.text()
    expect(text.split('\r\n')[0]).toBe(fileHeaders.issues.join(','))
    expect(text).toContain('wtsa-24:res-64,existing,Res 64,=SUM(1;2),')
    expect(text).toContain(`${SITE}/wtsa-24/issues/1#res-64`)
  })

  it('without a number is the latest, which is asked for anew each time', async () => {
    const answer = await ask(issues, '/wtsa-24/issues.csv')
    expect(answer.headers.get('content-disposition')).toContain('wtsa-24-issues-2-2024-10-15.csv')
    expect(answer.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
  })

  it.each([
    ['&sort=-concern', '14.csv'],
    ['&concern=high', '14-filtered.csv'],
    ['&q=res+6&for=excel', '14-filtered-excel.csv'],
  ])('is named for what it holds: %s', async (query, end) => {
    const answer = await ask(issues, `/wtsa-24/issues.csv?publication=1${query}`)
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="wtsa-24-issues-1-2024-10-${end}"`,
    )
  })

  it('that is withdrawn stays under its number', async () => {
    expect(await records(issues, '/wtsa-24/issues.csv?publication=3')).toEqual([])
    const answer = await ask(issues, '/wtsa-24/issues.csv?publication=3')
    const disposition = 'attachment; filename="wtsa-24-issues-3-2024-10-14-withdrawn.csv"'
    const since = expect.stringMatching(/^\d{4}-\d\d-\d\dT/u)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      ...{ 'content-disposition': disposition, 'x-plenary-withdrawn': since },
    })
    expect(await answer.text()).toBe(`${fileHeaders.issues.join(',')}\r\n`)
    const held = { 'if-none-match': answer.headers.get('etag') ?? '' }
    const again = await ask(issues, '/wtsa-24/issues.csv?publication=3', { headers: held })
    expect([again.status, again.headers.get('x-plenary-withdrawn')]).toEqual([304, since])
    const standing = await ask(issues, '/wtsa-24/issues.csv?publication=2')
    expect(standing.headers.has('x-plenary-withdrawn')).toBe(false)
  })

  it('that is held already is not sent again', async () => {
    const path = '/wtsa-24/issues.csv?publication=1&concern=high'
    const etag = (await ask(issues, path)).headers.get('etag') ?? ''
    for (const held of [etag, `"other", ${etag}`, etag.replace('W/', ''), '*']) {
      const again = await ask(issues, path, { headers: { 'if-none-match': held } })
      expect([again.status, await again.text()]).toEqual([304, ''])
      expect(again.headers.get('etag')).toBe(etag)
    }
    const same = await ask(issues, '/wtsa-24/issues.csv?CONCERN=HIGH,&publication=1&utm_source=x')
    expect(same.headers.get('etag')).toBe(etag)
    for (const other of ['', '&for=excel', '&concern=low', '&sort=title']) {
      const answer = await ask(issues, `/wtsa-24/issues.csv?publication=1${other}`)
      expect(answer.headers.get('etag')).not.toBe(etag)
    }
  })

  it('answers HEAD with the same headers and nothing else', async () => {
    const path = '/wtsa-24/issues.csv?publication=1'
    const head = await ask(HEAD, path, { method: 'HEAD' })
    expect(await head.text()).toBe('')
    expect([...head.headers]).toEqual([...(await ask(issues, path)).headers])
  })

  it('is filtered and sorted as the page is', async () => {
    const ids = async (query: string) =>
      (await records(issues, `/wtsa-24/issues.csv?publication=1${query}`)).map((line) => line.id)
    expect(await ids('')).toEqual(['wtsa-24:res-64', 'wtsa-24:res-6'])
    expect(await ids('&concern=low')).toEqual(['wtsa-24:res-6'])
    expect(await ids('&q=resolution+6')).toEqual(['wtsa-24:res-6'])
    expect(await ids('&sort=reference')).toEqual(['wtsa-24:res-6', 'wtsa-24:res-64'])
    expect(await ids('&concern=&q=')).toHaveLength(2)
  })

  it('for Excel has a mark of its encoding, words, a guard and the separator asked for', async () => {
    const path = '/wtsa-24/issues.csv?publication=1&for=excel&separator=semicolon'
    const answer = await ask(issues, path)
    const text = Buffer.from(await answer.arrayBuffer()).toString('utf8')
    expect(text.startsWith('\uFEFFAddress;Section;Reference;Title')).toBe(true)
    expect(text).toContain(`"'=SUM(1;2)"`)
    expect(text).toContain('Modifications to existing resolutions')
  })
})

describe('the other files', () => {
  it('set the outcomes beside their baseline, the dropped issues last', async () => {
    const lines = await records(compare, '/wtsa-24/compare.csv')
    expect(
      lines.map(({ id, change, baseline, publication, permalink }) => [
        ...[id, change, baseline, publication, permalink],
      ]),
    ).toEqual([
      ['wtsa-24:res-64', 'lowered', 'issues/1', 'outcomes/1', `${SITE}/wtsa-24/compare/1#res-64`],
      ['wtsa-24:res-6', 'dropped', 'issues/1', 'outcomes/1', `${SITE}/wtsa-24/compare/1#res-6`],
    ])
    expect(await records(compare, '/wtsa-24/compare.csv?change=lowered')).toHaveLength(1)
  })

  it('read proposals from the latest outcomes unless an edition is named', async () => {
    const latest = await records(proposals, '/wtsa-24/proposals.csv')
    expect(latest.map((line) => line.publication)).toEqual(['outcomes/1', 'outcomes/1'])
    const named = await records(proposals, '/wtsa-24/proposals.csv?publication=issues/1&tag=noc')
    expect(named.map((line) => [line.proposal_id, line.publication])).toEqual([['p2', 'issues/1']])
  })

  it('give outcomes and follow-ups', async () => {
    expect(await records(outcomes, '/wtsa-24/outcomes.csv?residual=low')).toHaveLength(1)
    expect(await records(followUps, '/wtsa-24/follow-ups.csv?publication=1')).toMatchObject([
      { issue_id: 'wtsa-24:res-64', action: 'Follow it', follow_up_id: 'f1' },
    ])
  })
})

describe('the size beside a link', () => {
  it('is that of the file, for data and for Excel', async () => {
    const found = await findPublication(publicContext(), {
      ...({ assembly: 'wtsa-24', kind: 'issues', number: 1 } as const),
    })
    if (found.state !== 'published') throw new Error(found.state)
    const { head, rows: all, number } = found.matrix
    const filter = withChosen(NO_FILTER, 'concern', ['high'])
    const matter = { file: 'issues', head, rows: all, edition: { number } } as const
    for (const [query, of] of [
      ['', NO_FILTER],
      ['&concern=high', filter],
    ] as const) {
      const path = `/wtsa-24/issues.csv?publication=1${query}`
      const data = (await (await ask(issues, path)).arrayBuffer()).byteLength
      const excel = (await (await ask(issues, `${path}&for=excel`)).arrayBuffer()).byteLength
      expect(fileBytes(matter, of)).toEqual({ data, excel })
      expect(fileBytes(matter, of)).toEqual({ data, excel })
    }
  })
})

describe('what is not there', () => {
  it.each([
    [issues, '/nowhere/issues.csv'],
    [issues, '/pp-26/issues.csv'],
    [issues, '/wtsa-24/issues.csv?publication=9'],
    [compare, '/wtsa-24/compare.csv?publication=2'],
    [proposals, '/wtsa-24/proposals.csv?publication=outcomes/7'],
    [proposals, '/pp-26/proposals.csv'],
  ])('answers 404 in plain text (%#)', async (handler, path) => {
    const [status, text] = await refusal(handler, path)
    expect(status).toBe(404)
    expect(text).toContain(`${SITE}/`)
  })

  it.each([
    [issues, 'issues', 'No Issues Matrix'],
    [compare, 'compare', 'No Outcomes Matrix'],
    [followUps, 'follow-ups', 'No Outcomes Matrix'],
    [proposals, 'proposals', 'Nothing'],
  ])('says of a coming assembly that there is none yet, and when it is (%#)', async (...of) => {
    const [handler, file, kind] = of
    const [, text] = await refusal(handler, `/pp-26/${file}.csv`)
    expect(text).toContain(`${kind} of PP-26 has been published yet.\nPP-26 is`)
    expect(text).toContain('New Delhi, from 9 November 2026.')
    const numbered = await refusal(
      handler,
      `/wtsa-24/${file}.csv?publication=${file === 'proposals' ? 'issues/9' : '9'}`,
    )
    expect(numbered[1]).not.toContain('yet')
  })

  it('answers 410 with number, dates, hash and reason where it was removed', async () => {
    const [status, text] = await refusal(issues, '/wtsa-24/issues.csv?publication=4')
    expect(status).toBe(410)
    expect(text).toMatch(/No\. 4 of WTSA-24, as of 2024-10-17/u)
    expect(text).toMatch(/By law\..*[0-9a-f]{64}/su)
  })

  it.each([
    ['concern=hihg', 'concern'],
    ['colour=red', 'colour'],
    ['residual=low', 'residual'],
    ['columns=short', 'columns'],
    ['for=word', 'for'],
    ['separator=semicolon', 'separator'],
    ['publication=issues/1', 'publication'],
    ['publication=1&publication=2', 'publication'],
    ['for=excel&separator=tab', 'separator'],
  ])('answers 400 with one sentence that names what is wrong in %s', async (query, name) => {
    const [status, text] = await refusal(issues, `/wtsa-24/issues.csv?${query}`)
    expect(status).toBe(400)
    expect(text).toContain(name)
    expect(text.trim().split('\n')).toHaveLength(1)
  })
})
