import type { Server } from 'node:http'
import { json } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createFront, type FrontOptions } from '@/lib/web/front'
import { rawRequest } from '@/tests/support/raw-request'

/** Stands where Next stands and answers with what reached it. */
const echo: FrontOptions['handle'] = async (request, response) => {
  if (request.url?.startsWith('/breaks')) throw new Error('secret of a library')
  if (request.url === '/empty') {
    response.statusCode = 500
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.setHeader('Content-Encoding', 'gzip')
    response.write(`only scripts fill this, ${request.headers['x-plenary-request']}`)
    return void response.end('more of it')
  }
  const body = request.method === 'POST' ? await json(request).catch(() => null) : null
  response.setHeader('Content-Type', 'application/json')
  response.end(JSON.stringify({ url: request.url, headers: request.headers, body }))
}

const logged: string[] = []
const open = async (options: Partial<FrontOptions> = {}) => {
  const server = createFront({
    handle: echo,
    appUrl: undefined,
    port: 3000,
    trustProxy: 0,
    dev: false,
    log: (line) => logged.push(line),
    ...options,
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const host = options.appUrl ? new URL(options.appUrl).host : 'localhost'
  return { server, port, host }
}

const ask = (port: number, target: string, lines: string[] = []) =>
  rawRequest(
    port,
    [`GET ${target} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...lines, '', ''].join(
      '\r\n',
    ),
  )

type Site = { server: Server; port: number; host: string }
let plain: Site
let proxied: Site

beforeAll(async () => {
  plain = await open()
  proxied = await open({ appUrl: 'https://plenary.example', trustProxy: 2 })
})
afterAll(() => {
  plain.server.close()
  proxied.server.close()
})

describe('addresses', () => {
  test.each(['/%FF', '/a%00b', '//evil.example', '/%2e%2e/etc', '/a/../b', '/a%5cb', '/%', '*'])(
    '%s is malformed',
    async (target) => {
      expect((await ask(plain.port, target)).status).toBe(400)
    },
  )

  test('an address of over 8,192 characters is refused', async () => {
    expect((await ask(plain.port, `/${'a'.repeat(8_192)}`)).status).toBe(414)
  })

  test('headers of over 16 kB are refused', async () => {
    expect((await ask(plain.port, '/', [`X-A: ${'a'.repeat(17_000)}`])).status).toBe(431)
  })

  test('what is not HTTP is refused', async () => {
    expect((await rawRequest(plain.port, 'hello\r\n\r\n')).status).toBe(400)
  })

  test('capitals in a path lead to small letters and keep the query', async () => {
    const answer = await ask(plain.port, '/WTSA-24/Issues?Q=Res%2050')
    expect(answer.status).toBe(308)
    expect(answer.headers.location).toBe('/wtsa-24/issues?Q=Res%2050')
  })

  test('the digits of an escape may be capitals', async () => {
    expect((await ask(plain.port, '/caf%C3%A9')).status).toBe(200)
  })

  test("the API's and Next's own addresses keep their capitals", async () => {
    expect((await ask(plain.port, '/api/staff/addIssue')).status).toBe(200)
    expect((await ask(plain.port, '/_next/static/chunks/A.js')).status).toBe(200)
  })
})

describe('methods', () => {
  test.each(['PUT', 'POST', 'DELETE', 'OPTIONS', 'PATCH'])('%s on a page is refused', async (m) => {
    const answer = await rawRequest(
      plain.port,
      `${m} /wtsa-24 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
    )
    expect(answer.status).toBe(405)
    expect(answer.headers.allow).toBe('GET, HEAD')
  })

  test.each(['TRACE', 'PURGE', 'LINK'])('%s is refused by the API too', async (m) => {
    const head = `${m} /api/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`
    expect((await rawRequest(plain.port, head)).status).toBe(405)
  })
})

describe('hosts', () => {
  test.each(['localhost', 'localhost:3000', '127.0.0.1:8080', '[::1]:3000'])(
    'while no address is set, %s is known',
    async (host) => {
      const answer = await rawRequest(
        plain.port,
        `GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
      )
      expect(answer.status).toBe(200)
    },
  )

  test.each(['evil.example', 'localhost.evil.example', ''])('%s is not known', async (host) => {
    const answer = await rawRequest(
      plain.port,
      `GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
    )
    expect(answer.status).toBe(421)
  })

  test('once an address is set, only its host is known', async () => {
    const get = (host: string) =>
      rawRequest(proxied.port, `GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)
    expect((await get('plenary.example')).status).toBe(200)
    expect((await get('PLENARY.example:443')).status).toBe(200)
    expect((await get('localhost')).status).toBe(421)
  })
})

describe('headers', () => {
  const seen = async ({ port, host }: Site, target: string, lines: string[]) => {
    const message = [`GET ${target} HTTP/1.1`, `Host: ${host}`, 'Connection: close', ...lines]
    const { body } = await rawRequest(port, [...message, '', ''].join('\r\n'))
    return JSON.parse(body.slice(body.indexOf('{'), body.lastIndexOf('}') + 1)).headers
  }

  test('without a proxy no forwarded header is believed', async () => {
    const headers = await seen(plain, '/', [
      'X-Forwarded-For: 203.0.113.9',
      'X-Forwarded-Host: evil.example',
      'X-Forwarded-Proto: https',
      'Forwarded: for=203.0.113.9',
      'X-Real-IP: 203.0.113.9',
      'X-Middleware-Subrequest: middleware',
      'X-Plenary-Client: 203.0.113.9',
    ])
    expect(headers).toMatchObject({
      'x-plenary-client': '127.0.0.1',
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-host': 'localhost:3000',
      'x-forwarded-proto': 'http',
    })
    for (const name of ['forwarded', 'x-real-ip', 'x-middleware-subrequest'])
      expect(headers).not.toHaveProperty(name)
  })

  test('with two proxies in front the client is the second from the right', async () => {
    const forwarded = 'X-Forwarded-For: 192.0.2.66, 198.51.100.7, 10.0.0.1'
    const headers = await seen(proxied, '/', [forwarded])
    expect(headers['x-plenary-client']).toBe('198.51.100.7')
  })

  test('a forwarded address that is none is not believed', async () => {
    const headers = await seen(proxied, '/', ['X-Forwarded-For: a, b'])
    expect(headers['x-plenary-client']).toBe('127.0.0.1')
  })

  test.each(['/', '/wtsa-24/issues', '/staffing', '/api-of-others'])(
    'a request for %s loses its cookies',
    async (target) => {
      const headers = await seen(plain, target, ['Cookie: a=b', 'RSC: 1'])
      expect(headers).not.toHaveProperty('cookie')
      expect(headers).not.toHaveProperty('rsc')
    },
  )

  test.each(['/staff', '/staff/wtsa-24', '/sign-in?next=/staff', '/api/auth/session'])(
    'a request for %s keeps its cookies',
    async (target) => {
      expect((await seen(plain, target, ['Cookie: a=b'])).cookie).toBe('a=b')
    },
  )
})

describe('answers', () => {
  test('every answer carries the headers of safety, refusals too', async () => {
    for (const target of ['/', '/%FF', '/breaks']) {
      const { headers } = await ask(plain.port, target)
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
      })
      expect(headers['permissions-policy']).toContain('camera=()')
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
      expect(headers).not.toHaveProperty('strict-transport-security')
    }
  })

  test('a site on https says so for a year', async () => {
    const message = 'GET / HTTP/1.1\r\nHost: plenary.example\r\nConnection: close\r\n\r\n'
    const { headers } = await rawRequest(proxied.port, message)
    expect(headers['strict-transport-security']).toContain('max-age=31536000')
  })

  test('scripts run by a nonce of this answer alone, which Next is told', async () => {
    const nonceOf = async () => {
      const { headers, body } = await ask(plain.port, '/', ["Content-Security-Policy: 'unsafe'"])
      const policy = headers['content-security-policy'] ?? ''
      const scripts = policy.split('; ').find((part) => part.startsWith('script-src'))
      expect(scripts).not.toMatch(/unsafe/)
      expect(body).toContain(policy)
      return /'nonce-([^']+)'/.exec(scripts ?? '')?.[1]
    }
    expect(await nonceOf()).not.toBe(await nonceOf())
  })

  test('what breaks is logged with an id, and the answer shows nothing but that', async () => {
    const { status, body } = await ask(plain.port, '/breaks')
    expect(status).toBe(500)
    expect(body).not.toContain('secret of a library')
    const id = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(body)?.[0] ?? 'no id'
    expect(logged.some((line) => line.includes(id) && line.includes('secret'))).toBe(true)
  })

  test('what breaks is told to people by a page, to programs in plain text', async () => {
    const page = await ask(plain.port, '/breaks')
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(page.body).toContain('<h1>Something went wrong</h1>')
    const file = await ask(plain.port, '/breaks.csv')
    expect(file.headers['content-type']).toBe('text/plain; charset=utf-8')
    expect(file.body).toMatch(/Something went wrong\. If you report it, name [0-9a-f-]{36}\./)
  })

  test('a page of 500 stands there in full, with the id that Next was told', async () => {
    const ids = await Promise.all(
      ['', 'X-Plenary-Request: mine'].map(async (line) => {
        const { status, headers, body } = await ask(plain.port, '/empty', line ? [line] : [])
        expect([status, headers['content-encoding']]).toEqual([500, undefined])
        expect(body).toContain('<h1>Something went wrong</h1>')
        expect(body).not.toMatch(/only scripts|more of it|mine/)
        expect(Number(headers['content-length'])).toBe(Buffer.byteLength(body))
        return /<code[^>]*>([0-9a-f-]{36})<\/code>/.exec(body)?.[1]
      }),
    )
    expect(ids[0]).toBeDefined()
    expect(ids[0]).not.toBe(ids[1])
    const told = await ask(plain.port, '/', ['X-Plenary-Request: mine'])
    expect(told.body).toMatch(/"x-plenary-request":"[0-9a-f-]{36}"/)
  })
})

describe('bodies', () => {
  const post = (lines: string[], body: string) =>
    rawRequest(
      plain.port,
      [
        'POST /api/staff/x HTTP/1.1',
        'Host: localhost',
        'Connection: close',
        ...lines,
        '',
        body,
      ].join('\r\n'),
    )

  test('an announced megabyte and more is refused unread', async () => {
    expect((await post(['Content-Length: 1048577'], '')).status).toBe(413)
  })

  test('an unannounced one is refused as it passes a megabyte', async () => {
    const chunk = `${(600_000).toString(16)}\r\n${'a'.repeat(600_000)}\r\n`
    const answer = await post(['Transfer-Encoding: chunked'], `${chunk}${chunk}0\r\n\r\n`)
    expect(answer.status).toBe(413)
  })

  test('a small unannounced one arrives', async () => {
    const answer = await post(['Transfer-Encoding: chunked'], '7\r\n{"a":1}\r\n0\r\n\r\n')
    expect(answer.status).toBe(200)
    expect(answer.body).toContain('"body":{"a":1}')
  })
})
