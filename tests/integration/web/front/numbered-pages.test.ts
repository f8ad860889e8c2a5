import { once } from 'node:events'
import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishedIn } from '@/lib/db/published'
import { withNumberedPages } from '@/lib/web/front/numbered-pages'
import { testDatabase } from '@/tests/support/database'
import { remove, withdraw, writeAssembly, writePublication } from '@/tests/support/publication'
import { aRow, aSnapshot } from '@/tests/support/snapshot'

const { db } = await testDatabase()
let rendered = 0

/** Stands where Next stands: a page says 200, or 404 where it found nothing. */
const handle = withNumberedPages({
  published: publishedIn(db),
  version: 'a build',
  handle: async (request, response) => {
    rendered += 1
    response.setHeader('Cache-Control', 'private, no-store')
    // As compression does, which Next puts in front of its answers.
    const { writeHead } = response
    response.writeHead = writeHead
    response.statusCode = request.url?.includes('/9') ? 404 : 200
    response.end('a page')
  },
})
const server = createServer((request, response) => {
  response.setHeader('Content-Security-Policy', 'a nonce')
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
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  site = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
})
afterAll(() => {
  server.close()
})

const ask = (path: string, headers: Record<string, string> = {}) => fetch(site + path, { headers })
const tagOf = async (path: string) => (await ask(path)).headers.get('etag') ?? ''

describe('the page of a numbered publication', () => {
  it.each(['issues/1', 'issues/2', 'outcomes/1', 'compare/1', 'issues/1?concern=high'])(
    '%s may be kept, and is asked for anew each time',
    async (page) => {
      const answer = await ask(`/wtsa-24/${page}`)
      expect([answer.status, await answer.text()]).toEqual([200, 'a page'])
      expect(answer.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
      expect(answer.headers.get('etag')).toMatch(/^W\/"[\w-]{27}"$/u)
    },
  )

  it('that is held already is not rendered again, and keeps the policy it came with', async () => {
    const etag = await tagOf('/wtsa-24/issues/1')
    const before = rendered
    const again = await ask('/wtsa-24/issues/1', { 'if-none-match': etag })
    expect([again.status, rendered]).toEqual([304, before])
    expect(again.headers.get('content-security-policy')).toBeNull()
    expect(again.headers.get('etag')).toBe(etag)
  })

  it('is kept out of search engines unless it is the latest', async () => {
    const robots = async (page: string) =>
      (await ask(`/wtsa-24/${page}`)).headers.get('x-robots-tag')
    expect(await robots('issues/1')).toBe('noindex')
    expect(await robots('issues/2')).toBeNull()
    expect(await robots('compare/1')).toBeNull()
  })

  it.each(['/wtsa-24/issues/3', '/wtsa%2d24/issues/3?q=x'])('%s answers 410', async (path) => {
    const answer = await ask(path)
    expect([answer.status, await answer.text()]).toEqual([410, 'a page'])
    expect(answer.headers.get('etag')).toBeNull()
  })

  it.each(['/wtsa-24/issues/9', '/wtsa-24/issues', '/wtsa-24/res-1', '/nowhere/issues/1', '/'])(
    '%s is none, and passes as it is',
    async (path) => {
      const answer = await ask(path)
      expect(answer.headers.get('cache-control')).toBe('private, no-store')
    },
  )

  it('changes when a mark is set', async () => {
    const before = await tagOf('/wtsa-24/issues/2')
    const fourth = await writePublication(db, aSnapshot([], { asOf: '2024-10-18' }), { number: 4 })
    const after = await tagOf('/wtsa-24/issues/2')
    expect(after).not.toBe(before)
    await withdraw(db, fourth.id)
    expect(await tagOf('/wtsa-24/issues/2')).not.toBe(after)
  })
})
