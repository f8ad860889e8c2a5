import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishedIn } from '@/lib/db/published'
import { withNumberedPages } from '@/lib/web/front/numbered-pages'
import { testDatabase } from '@/tests/support/database'
import { listening } from '@/tests/support/listening'
import { remove, writeAssembly, writePublication } from '@/tests/support/publication'
import { aRow, aSnapshot } from '@/tests/support/snapshot'

const { db } = await testDatabase()

/** Stands where Next stands: a page says 200, or 404 where it found nothing. */
const handle = withNumberedPages({
  published: publishedIn(db),
  handle: async (request, response) => {
    response.setHeader('Cache-Control', 'private, no-store')
    // As compression does, which Next puts in front of its answers.
    const { writeHead } = response
    response.writeHead = writeHead
    response.statusCode = request.url?.includes('/9') ? 404 : 200
    response.end('a page')
  },
})
const server = createServer((request, response) => {
  void handle(request, response)
})
let site = ''

beforeAll(async () => {
  const first = aSnapshot([aRow('res-1')])
  await writeAssembly(db, first)
  const one = await writePublication(db, first)
  await writePublication(db, aSnapshot([], { asOf: '2024-10-15' }), { number: 2 })
  await remove(db, await writePublication(db, aSnapshot([], { asOf: '2024-10-16' }), { number: 3 }))
  await writePublication(db, aSnapshot([], { kind: 'outcomes' }), { baselineId: one.id })
  site = await listening(server)
})
afterAll(() => {
  server.close()
})

const ask = (path: string) => fetch(site + path)

describe('the page of a numbered publication', () => {
  it('is kept out of search engines unless it is the latest', async () => {
    const robots = async (page: string) =>
      (await ask(`/wtsa-24/${page}`)).headers.get('x-robots-tag')
    expect(await robots('issues/1')).toBe('noindex')
    expect(await robots('issues/2')).toBeNull()
    expect(await robots('compare/1')).toBeNull()
    expect(await robots('proposals?publication=issues/1')).toBe('noindex')
    expect(await robots('proposals?publication=outcomes/1')).toBeNull()
  })

  it.each([
    ...['/wtsa-24/issues/3', '/wtsa%2d24/issues/3?q=x'],
    ...['/wtsa-24/changes?from=issues-1&to=issues-3', '/wtsa-24/changes?to=issues-1&from=issues/3'],
    ...[
      '/wtsa-24/proposals?publication=issues/3',
      '/wtsa-24/proposals?Publication=&PUBLICATION=Issues%2F3',
    ],
  ])('%s answers 410', async (path) => {
    const answer = await ask(path)
    expect([answer.status, await answer.text()]).toEqual([410, 'a page'])
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  it.each([
    '/wtsa-24/issues/9',
    '/wtsa-24/issues',
    '/wtsa-24/res-1',
    '/nowhere/issues/1',
    '/',
    '/wtsa-24/proposals',
    '/wtsa-24/proposals?publication=issues/9',
  ])('%s is none, and passes as it is', async (path) => {
    const answer = await ask(path)
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
  })
})
