import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishedIn } from '@/lib/db/published'
import { withKnownAddresses } from '@/lib/web/front/known-addresses'
import { testDatabase } from '@/tests/support/database'
import { listening } from '@/tests/support/listening'
import {
  remove,
  writeAssembly,
  writeCandidate,
  writePublication,
} from '@/tests/support/publication'
import { aHead, aRow, aSnapshot } from '@/tests/support/snapshot'

const { db } = await testDatabase()
const UNMATCHED = '/404/404/404/404/404'

/** Stands where Next stands, and says for which address it was asked. */
const handle = withKnownAddresses({
  handle: async (request, response) => {
    response.end(request.url)
  },
  published: publishedIn(db),
  appUrl: 'https://plenary.example',
})
const server = createServer((request, response) => void handle(request, response))
let site = ''

beforeAll(async () => {
  const first = aSnapshot([aRow('res-1')])
  await writeAssembly(db, first)
  await writePublication(db, first)
  const erased = aSnapshot([aRow('res-2')], { asOf: '2024-10-15' })
  await remove(db, await writePublication(db, erased, { number: 2 }))
  await writeCandidate(db, aSnapshot([aRow('res-3')], { asOf: '2024-10-16' }))
  const { assembly } = aHead()
  await writeAssembly(db, aSnapshot([], { assembly: { ...assembly, key: 'pp-26' } }))
  const standing = aSnapshot([aRow('res-1')], { assembly: { ...assembly, key: 'pp-22' } })
  await writeAssembly(db, standing)
  await writePublication(db, standing)
  const secret = aSnapshot([aRow('res-1')], { assembly: { ...assembly, key: 'secret' } })
  await writeAssembly(db, secret, true)
  await writeCandidate(db, secret)
  await db.theme.createMany({
    data: [
      { key: 'security', name: 'Security' },
      { key: 'cyber', name: 'Cyber', retired: true, mergedInto: 'security' },
      { key: 'cybersecurity', name: 'Cybersecurity', retired: true, mergedInto: 'cyber' },
    ],
  })
  await db.proponent.create({
    data: {
      ...{ key: 'las', shortName: 'ARB', name: 'Arab States', kind: 'regional-organization' },
      aliases: { create: [{ alias: 'ARB' }, { alias: 'ARAB STATES' }] },
    },
  })
  await db.instrument.create({
    data: {
      ...{ key: 'wtsa-res-1', body: 'WTSA', number: '1' },
      kind: { create: { key: 'resolution', word: 'Resolution' } },
    },
  })
  site = await listening(server)
})
afterAll(() => {
  server.close()
})

const asked = async (path: string) => (await fetch(site + path)).text()

describe('an address under which something is published', () => {
  it.each([
    ...['/', '/wtsa-24', '/wtsa-24/issues', '/wtsa-24/issues/1', '/wtsa-24/issues?concern=high'],
    ...[
      '/wtsa-24/issues/2',
      '/wtsa-24/compare',
      '/wtsa-24/proposals?publication=issues/1',
      '/wtsa-24/res-1',
      '/wtsa-24/issues.csv',
    ],
    ...['/nope/issues.csv', '/wtsa-24/follow-ups.csv?publication=1', '/staff/wtsa-24/issues.csv'],
    ...['/staff/wtsa-24', '/sign-in', '/api/health', '/_next/static/a.js', '/static/theme.js'],
    ...['/robots.txt', '/sitemap.xml', '/instruments', '/organizations?a=b', '/proponents'],
    ...['/themes', '/themes/security', '/instruments/wtsa-res-1', '/proponents/las'],
    ...['/search?q=a', '/search', '/glossary', '/search/', '/about/data/'],
  ])('%s is asked for as it is', async (path) => {
    expect(await asked(path)).toBe(path)
  })
})

describe('an address under which nothing is published', () => {
  it.each([
    ...['/nope', '/favicon.ico', '/wtsa-24/issues/3', '/wtsa-24/issues/x', '/wtsa-24/outcomes'],
    ...['/wtsa-24/issues/01', '/wtsa-24/issues/1e0', '/wtsa-24/issues/+1', '/wtsa-24/issues/1.0'],
    ...[
      '/en',
      '/fr/issues',
      '/about/us',
      '/search/more',
      '/themes/nope',
      '/themes/cybersecurity/more',
      '/follow-ups/res-1',
      '/_nope',
    ],
    ...[
      '/robots.txt/more',
      '/robots',
      '/sitemap',
      '/wtsa-24/robots.txt',
      '/wtsa-24/all',
      '/wtsa-24/history',
      '/wtsa-24/changes/1',
      '/wtsa-24/gone',
    ],
    ...['/wtsa-24/compare/1', '/wtsa-24/res-9', '/wtsa-24/res-1/more', '/wtsa-24/issues/1/more'],
  ])('%s is the page of 404', async (path) => {
    const answer = await fetch(site + path)
    // Of WTSA-24 a number was removed, so its own page of 404 says that.
    const of = /\/(issues|outcomes|compare)\b/u.exec(path)?.[1]?.replace('compare', 'outcomes')
    const gone = `/wtsa-24/gone${of ? `?of=${of}` : ''}`
    const shown = path.startsWith('/wtsa-24/') ? [404, gone] : [200, UNMATCHED]
    expect([answer.status, await answer.text()]).toEqual(shown)
  })

  it('answers alike for an unknown issue, one of a candidate and one that was removed', async () => {
    const answers = await Promise.all(
      ['/wtsa-24/res-9', '/wtsa-24/res-3', '/wtsa-24/res-2'].map(asked),
    )
    expect(new Set(answers).size).toBe(1)
  })
})

describe('an assembly that stands as it was published', () => {
  it.each([
    ['/pp-22/issue', '/pp-22/gone'],
    ['/pp-22/issues/9', '/pp-22/gone?of=issues'],
    ['/pp-22/res-1/more', '/pp-22/gone'],
  ])('is led to, as 404, from %s', async (path, shown) => {
    const answer = await fetch(site + path)
    expect([answer.status, await answer.text()]).toEqual([404, shown])
  })

  it('is not told apart from none where nobody may see it yet', async () => {
    expect(await Promise.all(['/secret/issues', '/nope/issues'].map(asked))).toEqual([
      ...[UNMATCHED, UNMATCHED],
    ])
  })
})

describe('another name of an entry of the directory', () => {
  it.each([
    ['/themes/cybersecurity', '/themes/security'],
    ['/themes/cyber', '/themes/security'],
    ['/proponents/arb', '/proponents/las'],
    ['/proponents/arab-states', '/proponents/las'],
  ])('%s leads for good to %s', async (from, to) => {
    const answer = await fetch(site + from, { redirect: 'manual' })
    expect([answer.status, answer.headers.get('location')]).toEqual([308, to])
  })
})

describe('an assembly of which nothing has been published', () => {
  it.each([
    ['/pp-26/issues', '/pp-26/gone?of=issues'],
    ['/pp-26/issues/1', '/pp-26/gone?of=issues'],
    ['/pp-26/compare?q=a', '/pp-26/gone?of=outcomes'],
    ['/pp-26/proposals', '/pp-26/gone'],
    ['/pp-26/changes', '/pp-26/gone'],
    ['/pp-26/res-1', '/pp-26/gone'],
  ])('says so, as 404, at %s', async (path, shown) => {
    const answer = await fetch(site + path)
    expect([answer.status, await answer.text()]).toEqual([404, shown])
  })
})

describe('a file that there is not', () => {
  it.each([
    ...['/wtsa-24/foo.csv', '/nope/foo.csv', '/nope.csv', '/wtsa-24.csv?for=excel', '/en/foo.csv'],
    ...['/wtsa-24/issues/1.csv', '/wtsa-24/preview.png'],
    ...['/wtsa-24/issues/01/preview.png', '/wtsa-24/proposals/1/preview.png'],
  ])('%s is told in plain text', async (path) => {
    const answer = await fetch(site + path)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      404,
      'text/plain; charset=utf-8',
    ])
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    const name = /[^/]+\.csv/u.exec(path)?.[0]
    const which = name
      ? `file “${name}” here; those of an assembly are issues.csv, outcomes.csv, compare.csv, proposals.csv, follow-ups.csv, changes.csv.`
      : 'such file here.'
    expect(await answer.text()).toBe(
      `There is no ${which} What is published is listed at https://plenary.example/ with its files.\n`,
    )
  })
  it.each([
    [
      '/wtsa-24/issues/issues.csv',
      'at',
      '/wtsa-24/issues.csv; a number is chosen by ?publication=1.',
    ],
    ['/wtsa-24/issues/1/issues.csv?q=a', 'at', '/wtsa-24/issues.csv; a number'],
    ['/wtsa-24/%69ssues.csv', 'at', '/wtsa-24/issues.csv; a number'],
    ['/wtsa-24/2/changes.csv', 'at', '/wtsa-24/changes.csv; two numbers are chosen by ?from='],
    [
      '/nope/1/proposals.csv',
      'at',
      '/nope/proposals.csv; a number is chosen by ?publication=issues/1.',
    ],
    ['/issues.csv', 'behind the key of an assembly, such as', '/wtsa-24/issues.csv; a number'],
    [
      '/about/issues.csv',
      'behind the key of an assembly, such as',
      '/wtsa-24/issues.csv; a number',
    ],
  ])('%s is told where the file of that name stands', async (path, where, at) => {
    const answer = await fetch(site + path)
    const name = at.split('/')[2]?.split(';')[0]
    expect([answer.status, await answer.text()]).toEqual([
      404,
      expect.stringContaining(
        `There is no file at this address: ${name} stands ${where} https://plenary.example${at}`,
      ),
    ])
  })
})
