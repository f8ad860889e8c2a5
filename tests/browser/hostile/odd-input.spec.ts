import { expect } from '@playwright/test'
import fc from 'fast-check'
import { createDb, type Db } from '@/lib/db/client'
import { FACETS } from '@/lib/domain/filter/filter'
import { type AppServer, startSite } from '../../support/app-server'
import { test } from '../../support/browser-test'
import { hostileText, MARKUP } from '../../support/hostile-values'
import { makePerson, signInCookie } from '../../support/people'
import { makePublisher } from '../../support/publishing'
import { query } from '../../support/query'
import { type RawAnswer, sendRaw } from '../../support/send-raw'
import { siteDb } from '../../support/sign-in'
import { ensureTemplate } from '../../support/template'
import { databaseUrl } from '../../support/test-server'

// A site of its own is started, and some thousand requests are sent to it.
test.setTimeout(600_000)
test.describe.configure({ mode: 'default' })
const { SITE_DATABASE_URL: server = '', SITE_AUTH_SECRET: AUTH_SECRET = '' } = process.env
const name = `test_${process.pid}_odd`
/** A query that takes longer fails, and so does its request. */
const LONGEST_QUERY = '5s'
const RUNS = 250

let app: AppServer
let db: Db
let key: string
let cookie: string

test.beforeAll(async () => {
  test.setTimeout(360_000)
  siteDb()
  const template = await ensureTemplate({ url: server, shared: true, release: async () => {} })
  await query(server, `create database ${name} template ${template}`)
  await query(server, `alter database ${name} set statement_timeout = '${LONGEST_QUERY}'`)
  const url = databaseUrl(server, name)
  db = createDb(url)
  const { makeMatrix, publish } = await makePublisher(db)
  const made = await makeMatrix({ summary: MARKUP, implications: MARKUP, notes: MARKUP })
  key = made.assembly
  await publish(key, { kind: 'issues' })
  await publish(key, { kind: 'outcomes', asOf: '2024-11-18' })
  app = await startSite({ DATABASE_URL: url, AUTH_SECRET })
  cookie = await signInCookie(db, (await makePerson(db, { role: 'admin' })).personId)
})
test.afterAll(async () => {
  await app?.close()
  await db?.$disconnect()
  await query(server, `drop database if exists ${name} with (force)`)
})

/** An answer that says what is the matter, is no failure of ours, and runs nobody's markup. */
const expectHarmless = (answer: RawAnswer, what: unknown) => {
  const { status, type, head, body } = answer
  if (status < 200 || status >= 500) expect({ what, status, head, body }).toBeNull()
  expect(head).not.toMatch(/^set-cookie:.*data-odd/im)
  if (type.startsWith('text/html')) expect(body.includes('<script data-odd>')).toBe(false)
  else if (type !== '') expect(head).toMatch(/^x-content-type-options: nosniff/im)
  return answer
}

/** A text as a query or a path holds it: encoded as it should be, or as nobody should. */
const onTheLine: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: hostileText.map((text) => encodeURIComponent(text.toWellFormed())) },
  fc.constantFrom('%', '%zz', '%00', '%C0%AF', '%ED%A0%80', '%FF%FE', '+++', '%u0041', '%2e%2e%2f'),
  // Bytes that no address holds, but none that ends the line.
  hostileText.map((text) =>
    Buffer.from(text, 'utf8')
      .toString('latin1')
      .replace(/[\r\n ]/g, ''),
  ),
)

const PARAMETERS = [
  ...FACETS,
  ...['q', 'sort', 'columns', 'publication', 'for', 'separator', 'next', 'view', 'token'],
  ...['kind', 'person', 'issue', 'column', 'from', 'to', 'before', 'after', 'day', 'at', 'page'],
  ...['assembly', 'since', 'utm_source', '__proto__', 'constructor', '_rsc', ''],
]
const parameters = fc
  .array(fc.tuple(fc.constantFrom(...PARAMETERS), onTheLine), { minLength: 1, maxLength: 4 })
  .map((pairs) => pairs.map(([named, value]) => `${named}=${value.slice(0, 3_000)}`).join('&'))

const publicPaths = () => [
  '/',
  ...['', '/issues', '/issues/1', '/outcomes', '/compare', '/compare/1', '/res-50'].map(
    (path) => `/${key}${path}`,
  ),
  ...['issues', 'outcomes', 'compare', 'proposals', 'follow-ups'].map(
    (file) => `/${key}/${file}.csv`,
  ),
  ...['/sign-in', '/sign-in/link', '/sign-in/first', '/sitemap.xml', '/robots.txt', '/about'],
  '/follow-ups',
  ...['/api/health', '/nowhere', '/_next/image', '/_next/static/x', '/_next/data/x/y.json'],
]
const staffPaths = () => [
  ...['', '/me', '/users', '/users/audit', '/settings', '/new', '/directory', '/nowhere'].map(
    (path) => `/staff${path}`,
  ),
  ...['', '/publish', '/publish/issues', '/publish/outcomes', '/history', '/settings'].map(
    (path) => `/staff/${key}${path}`,
  ),
  ...['issues', 'outcomes', 'compare', 'proposals', 'follow-ups'].map(
    (file) => `/staff/${key}/${file}.csv`,
  ),
  '/api/staff/stream',
]

test('every public parameter takes anything', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...publicPaths()), parameters, async (path, text) => {
      const target = `${path}?${text}`
      expectHarmless(await sendRaw(app.url, { target }), target)
    }),
    { numRuns: RUNS },
  )
})

test('every parameter of staff takes anything', async () => {
  const headers = [['Cookie', cookie]] as const
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...staffPaths()), parameters, async (path, text) => {
      const target = `${path}?${text}`
      expectHarmless(await sendRaw(app.url, { target, headers }), target)
    }),
    { numRuns: RUNS },
  )
})

test('every place of an address takes anything', async () => {
  const places = fc.constantFrom(
    ...[(text: string) => `/${text}`, (text: string) => `/${key}/${text}`],
    ...['issues', 'outcomes', 'compare'].map((kind) => (text: string) => `/${key}/${kind}/${text}`),
    ...['', '/publish'].map((page) => (text: string) => `/staff/${text}${page}`),
    ...[(text: string) => `/api/staff/${text}`, (text: string) => `/api/auth/${text}`],
    (text: string) => `/_next/${text}`,
  )
  const headers = [['Cookie', cookie]] as const
  await fc.assert(
    fc.asyncProperty(places, onTheLine, async (place, text) => {
      const target = place(text.slice(0, 9_000))
      expectHarmless(await sendRaw(app.url, { target, headers }), target)
    }),
    { numRuns: RUNS },
  )
})

const HEADERS = [
  ...[
    'Host',
    'Origin',
    'Referer',
    'User-Agent',
    'Cookie',
    'Authorization',
    'Range',
    'If-None-Match',
  ],
  ...['If-Modified-Since', 'Accept', 'Accept-Language', 'Accept-Encoding', 'Content-Type', 'TE'],
  ...['Content-Length', 'Content-Encoding', 'Transfer-Encoding', 'Expect', 'Upgrade', 'Connection'],
  ...['X-Forwarded-For', 'X-Forwarded-Host', 'X-Forwarded-Proto', 'Forwarded', 'X-Real-IP'],
  ...['X-Plenary-Client', 'X-Middleware-Subrequest', 'X-Middleware-Rewrite', 'X-Nextjs-Data'],
  ...['X-Matched-Path', 'X-Invoke-Status', 'Content-Security-Policy', 'X-HTTP-Method-Override'],
  ...['RSC', 'Next-Router-State-Tree', 'Next-Router-Prefetch', 'Next-Router-Segment-Prefetch'],
  ...['Next-Url', 'Next-Action', 'Next-Resume', 'Sec-Fetch-Site', 'Purpose', 'X-Nonce'],
]
const headerValue = fc.oneof(
  hostileText.map((text) =>
    Buffer.from(text, 'utf8')
      .toString('latin1')
      .replace(/[\r\n]/g, ' '),
  ),
  fc.constantFrom('1', '0', 'chunked', 'gzip', '[""]', '%5B%22%22%5D', 'W/"x"', '*', 'bytes=0-1'),
  hostileText.map((text) => `plenary-session=${encodeURIComponent(text.toWellFormed())}; x=y; ;=`),
)
const oddHeaders = fc.array(
  fc.tuple(
    fc.constantFrom(...HEADERS),
    headerValue.map((text) => text.slice(0, 4_000)),
  ),
  { minLength: 1, maxLength: 3 },
)
/** Headers by which the server rightly waits for a body that never comes, or hangs up. */
const MAY_HANG_UP = new Set([
  'content-length',
  'transfer-encoding',
  'expect',
  'upgrade',
  'connection',
])

test('every header that is read takes anything', async () => {
  const paths = [...publicPaths(), ...staffPaths()]
  const methods = ['GET', 'HEAD', 'POST', 'PUT', 'OPTIONS', 'DELETE', 'PATCH', 'PURGE', 'TRACE']
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...paths),
      fc.constantFrom(...methods.slice(0, 3), ...methods),
      oddHeaders,
      async (target, method, odd) => {
        const named = odd.map(([header]) => header.toLowerCase())
        const mayHangUp = named.some((header) => MAY_HANG_UP.has(header))
        const signedIn = named.includes('cookie') ? [] : [['Cookie', cookie] as const]
        const headers = [...signedIn, ...odd]
        if (mayHangUp) return void (await sendOrGiveUp({ target, method, headers }))
        expectHarmless(await sendRaw(app.url, { target, method, headers }), { target, method, odd })
      },
    ),
    { numRuns: RUNS * 2 },
  )
})

/** Waits a moment for an answer that may not come; one that comes is harmless. */
const sendOrGiveUp = async (raw: Parameters<typeof sendRaw>[1]) => {
  const answer = await Promise.race([
    sendRaw(app.url, raw),
    new Promise<null>((resolve) => setTimeout(() => resolve(null), 300)),
  ])
  if (answer !== null && answer.status !== 0) expectHarmless(answer, raw)
}

test('every form takes anything, and nothing larger than 1 MB', async () => {
  const forms = [
    '/api/auth/callback/credentials',
    '/api/auth/signout',
    '/api/account/first',
    '/api/account/link',
  ]
  const names = ['email', 'password', 'next', 'token', 'name', 'secret', 'csrfToken', '__proto__']
  const pairs = fc.array(fc.tuple(fc.constantFrom(...names), onTheLine), { maxLength: 6 })
  const types = [
    'application/x-www-form-urlencoded',
    'application/json',
    'multipart/form-data',
    '',
    MARKUP,
  ]
  const post = (target: string, type: string, body: Buffer) => {
    const headers = [
      ['Origin', new URL(app.url).origin],
      ['Content-Type', type],
    ] as const
    return sendRaw(app.url, { method: 'POST', target, headers, body })
  }
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...forms),
      fc.constantFrom(types[0] ?? '', ...types),
      pairs,
      async (target, type, fields) => {
        const body = fields.map(([field, value]) => `${field}=${value}`).join('&')
        const answer = await post(target, type, Buffer.from(body, 'latin1'))
        expectHarmless(answer, { target, type, body })
      },
    ),
    { numRuns: RUNS },
  )
  for (const target of [...forms, '/api/staff/save-changes']) {
    const answer = await post(target, types[0] ?? '', Buffer.alloc(10_000_000, 'x'))
    expect([target, answer.status]).toEqual([target, 413])
  }
})
