import { createServer, get, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { keepPages } from '@/lib/web/front/kept/keep-pages'
import { holdBack } from '@/lib/web/held-back'
import { listening } from '@/tests/support/listening'

const TABLE = '<tr><td>$& &lt;script&gt;x()&lt;/script&gt;</td></tr>'
let rendered: string[] = []
let seen: Record<string, unknown>[] = []
let edition = 1
let wait: Promise<void> = Promise.resolve()

/** Stands where Next stands. */
const pages = keepPages({
  appUrl: 'https://plenary.example',
  handle: async (request, response) => {
    rendered.push(request.url ?? '')
    seen.push(request.headers)
    await wait
    const { url = '' } = request
    if (url.includes('throws')) throw new Error('nothing is rendered')
    response.statusCode = url.includes('missing') ? 404 : url.includes('broken') ? 500 : 200
    response.setHeader(
      'Content-Type',
      url.includes('.csv') ? 'text/csv' : 'text/html; charset=utf-8',
    )
    response.setHeader('Cache-Control', 'private, no-cache, no-store')
    if (url.includes('.csv')) response.setHeader('Access-Control-Allow-Origin', '*')
    response.setHeader('Link', '</_next/a.css>; rel=preload')
    if (url.includes('long')) response.write(`<table>${holdBack(TABLE)}</table>`)
    response.write('<p>edition ')
    const understood = !url.includes('nothing')
    response.end(
      `${edition} of ${url}</p><form data-understood="${understood}"></form><script>push()</script>`,
    )
  },
})
let arrived = 0
const server = createServer((request, response) => {
  arrived += 1
  response.setHeader('Content-Security-Policy', "script-src 'nonce-x'")
  if (pages.answerHeld(request, response)) return
  pages.handle(request, response).catch(() => response.writeHead(599).end())
})
let site = ''

beforeAll(async () => {
  site = await listening(server)
})
afterAll(() => {
  server.close()
})
beforeEach(() => {
  pages.forget(null)
  rendered = []
  arrived = 0
  seen = []
  wait = Promise.resolve()
})

const ask = (path: string, headers: Record<string, string> = {}) => fetch(site + path, { headers })

describe('what the public reads', () => {
  it('is rendered once, in canonical form, for nobody in particular', async () => {
    const first = await ask('/wtsa-24/issues?concern=low&concern=high', {
      cookie: 'session=1',
      'user-agent': 'somebody',
      'accept-language': 'fr',
    })
    const second = await ask('/wtsa-24/issues?CONCERN=high,low&utm_source=mail')
    expect(rendered).toEqual(['/wtsa-24/issues?concern=high,low'])
    expect(await second.text()).toBe(await first.text())
    expect(Object.keys(seen[0] ?? {})).not.toContain('cookie')
    expect(Object.keys(seen[0] ?? {})).not.toContain('accept-language')
    expect(seen[0]).toMatchObject({ host: 'plenary.example', 'x-forwarded-proto': 'https' })
  })

  it('carries no script of Next and a policy that lets none run', async () => {
    for (const path of ['/about', '/about', '/search?q=res+64', '/missing']) {
      const answer = await ask(path)
      expect(await answer.text()).not.toContain('<script>')
      expect(answer.headers.get('content-security-policy')).toMatch(
        /script-src 'self' 'sha256-[^']+';/u,
      )
      expect(answer.headers.get('link')).toBeNull()
    }
  })

  it('has in its place what was held back of it, and the same tag each time', async () => {
    const first = await ask('/long')
    expect(await first.text()).toContain(`<table>${TABLE}</table><p>edition`)
    pages.forget(null)
    expect((await ask('/long')).headers.get('etag')).toBe(first.headers.get('etag'))
    expect(rendered).toEqual(['/long', '/long'])
  })

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
    ['identity', (body: Buffer) => body],
  ])('comes as %s to whoever accepts that', async (coding, open) => {
    const plain = await (await ask('/about')).text()
    const answer = await new Promise<IncomingMessage>((resolve) =>
      get(`${site}/about`, { headers: { 'Accept-Encoding': coding } }, resolve),
    )
    expect(open(await buffer(answer)).toString()).toBe(plain)
    expect(answer.headers['content-encoding'] ?? 'identity').toBe(coding)
    expect(answer.headers.vary).toBe('Accept-Encoding')
  })

  it('answers 304 to whoever holds it, and its head alone to HEAD', async () => {
    const first = await ask('/about')
    const etag = first.headers.get('etag') ?? ''
    expect(first.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    const held = await ask('/about', { 'if-none-match': etag })
    expect([held.status, await held.text(), held.headers.get('etag')]).toEqual([304, '', etag])
    const head = await fetch(`${site}/about`, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    expect(rendered).toEqual(['/about'])
  })

  it('lets other sites read a file that it holds as before, and no page', async () => {
    for (const when of ['rendered', 'held']) {
      const file = await ask('/wtsa-24/issues.csv')
      expect([when, file.headers.get('access-control-allow-origin')]).toEqual([when, '*'])
      const held = { 'if-none-match': file.headers.get('etag') ?? '' }
      const again = await ask('/wtsa-24/issues.csv', held)
      expect([again.status, again.headers.get('access-control-allow-origin')]).toEqual([304, '*'])
      const page = await ask('/wtsa-24/issues')
      expect(page.headers.has('access-control-allow-origin')).toBe(false)
    }
    expect(rendered).toEqual(['/wtsa-24/issues.csv', '/wtsa-24/issues'])
  })

  it('shares one rendering among those who ask at once', async () => {
    let go = () => {}
    wait = new Promise((resolve) => {
      go = resolve
    })
    const answers = Array.from({ length: 8 }, () => ask('/wtsa-24'))
    await expect.poll(() => rendered.length).toBe(1)
    go()
    expect(new Set(await Promise.all(answers.map(async (a) => (await a).text()))).size).toBe(1)
    expect(rendered).toHaveLength(1)
  })

  it('is rendered four at once, and in the order in which it was asked for', async () => {
    let go = () => {}
    wait = new Promise((resolve) => {
      go = resolve
    })
    const paths = Array.from({ length: 12 }, (_, at) => `/wtsa-24/issues?q=${at}`)
    const answers: Promise<Response>[] = []
    for (const path of paths) {
      answers.push(ask(path))
      await expect.poll(() => arrived, { interval: 5 }).toBe(answers.length)
    }
    const begun = [...rendered]
    go()
    expect(begun).toEqual(paths.slice(0, 4))
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual(paths.map(() => 200))
    expect(rendered).toEqual(paths)
  })

  it('that failed leaves its turn to the next', async () => {
    const paths = Array.from({ length: 9 }, (_, at) => `/throws?q=${at}`)
    const answers = await Promise.all(paths.map(async (path) => (await ask(path)).status))
    expect(answers).toEqual(paths.map(() => 599))
    expect((await ask('/about')).status).toBe(200)
  })

  it.each([
    ['/wtsa-24/issues?q=res', {}],
    ['/wtsa-24/issues?anything=1', {}],
    ['/wtsa-24/issues?organization=nothing', {}],
    ['/missing', {}],
    ['/about', { rsc: '1' }],
    ['/about', { 'next-router-state-tree': 'x' }],
    ['/about', { range: 'bytes=0-3' }],
  ])('%s with %o is kept for nobody', async (path, headers) => {
    await ask(path, headers)
    await ask(path, headers)
    expect(rendered).toEqual([path, path])
  })

  it('that failed is said with its code, and rendered anew', async () => {
    const answer = await ask('/broken')
    expect(answer.status).toBe(500)
    expect(await answer.text()).toContain('<main>')
    expect((await ask('/throws')).status).toBe(599)
    await ask('/broken')
    expect(rendered).toEqual(['/broken', '/throws', '/broken'])
  })

  it('is forgotten with its assembly, as are pages that cross assemblies, and no other', async () => {
    const paths = ['/', '/sitemap.xml', '/wtsa-24', '/wtsa-24/issues?concern=high', '/pp-22/res-1']
    for (const path of paths) await ask(path)
    edition = 2
    pages.forget('wtsa-24')
    const texts = await Promise.all(paths.map(async (path) => (await ask(path)).text()))
    expect(texts.map((text) => text.match(/\d/u)?.[0])).toEqual(['2', '2', '2', '2', '1'])
  })

  it('is rendered anew after a change of the directory where it crosses assemblies only', async () => {
    edition = 1
    const paths = ['/', '/organizations/ietf', '/wtsa-24/issues', '/pp-26']
    for (const path of paths) await ask(path)
    edition = 2
    pages.forget('directory')
    const texts = await Promise.all(paths.map(async (path) => (await ask(path)).text()))
    expect(texts.map((text) => text.match(/\d/u)?.[0])).toEqual(['2', '2', '1', '1'])
  })

  it('is not kept where it was forgotten while it was rendered', async () => {
    let go = () => {}
    wait = new Promise((resolve) => {
      go = resolve
    })
    const early = ask('/wtsa-24')
    await expect.poll(() => rendered.length).toBe(1)
    pages.forget('wtsa-24')
    const late = ask('/wtsa-24')
    await expect.poll(() => rendered.length).toBe(2)
    go()
    await Promise.all([early, late])
    await ask('/wtsa-24')
    expect(rendered).toHaveLength(2)
  })
})
