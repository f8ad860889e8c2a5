import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askFront as ask, type FrontSite, openFront } from '@/tests/support/open-front'
import { rawRequest } from '@/tests/support/raw-request'

const logged: string[] = []
const log = (line: string) => logged.push(line)
let plain: FrontSite
let proxied: FrontSite

beforeAll(async () => {
  plain = await openFront({ log })
  proxied = await openFront({ appUrl: 'https://plenary.example', trustProxy: 2, log })
})
afterAll(() => {
  plain.server.close()
  proxied.server.close()
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
  const seen = async ({ port, host }: FrontSite, target: string, lines: string[]) => {
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
