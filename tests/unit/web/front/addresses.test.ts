import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askFront as ask, type FrontSite, openFront } from '@/tests/support/open-front'
import { rawRequest } from '@/tests/support/raw-request'

let plain: FrontSite

beforeAll(async () => {
  plain = await openFront()
})
afterAll(() => {
  plain.server.close()
})

describe('addresses', () => {
  test.each([
    '/%FF',
    '/a%00b',
    '//evil.example',
    '///evil.example',
    '/a%2f%2fb',
    '/api//b',
    '/%2e%2e/etc',
    '/a/../b',
    '/a%5cb',
    '/%',
    '*',
  ])('%s is malformed', async (target) => {
    expect((await ask(plain.port, target)).status).toBe(400)
  })

  test('an address of over 8,192 characters is refused', async () => {
    const { status, body } = await ask(plain.port, `/${'a'.repeat(8_192)}`)
    expect([status, body]).toEqual([
      ...[414, 'This address is too long: it has more than 8,192 characters.\n'],
    ])
  })

  test('a browser is told in a page why an address is refused, a program in a line', async () => {
    const page = await ask(plain.port, '/%', ['Accept: text/html,*/*;q=0.8'])
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(page.body).toContain('<h1>This address is malformed</h1>')
    const line = await ask(plain.port, '/%', ['Accept: */*'])
    expect(line.headers['content-type']).toBe('text/plain; charset=utf-8')
    expect(line.body).toBe('This address is malformed.\n')
  })

  test('headers of over 16 kB are refused, and it is said why', async () => {
    const answer = await ask(plain.port, '/', [`X-A: ${'a'.repeat(17_000)}`])
    expect(answer.status).toBe(431)
    expect(answer.body).toContain('too long: more than 16 kB')
  })

  test('what is not HTTP is refused, and it is said why', async () => {
    const answer = await rawRequest(plain.port, 'hello\r\n\r\n')
    expect(answer.status).toBe(400)
    expect(answer.body).toMatch(/^What was sent cannot be read as a request\./u)
    expect(answer.headers['x-content-type-options']).toBe('nosniff')
  })

  test.each(['/wtsa-24/issues.csv?q=Réseau', '/Réseau'])(
    'letters beyond ASCII as they are, in %s, are refused with how to write them',
    async (target) => {
      const { status, body } = await ask(plain.port, target)
      expect(status).toBe(400)
      expect(body).toMatch(
        / or holds a letter .* percent-encoded, .*: é is %C3%A9; a space is %20\.\n$/u,
      )
    },
  )

  test('a space as it is, and no slash at the start, are refused with what is wrong', async () => {
    const space = await ask(plain.port, '/wtsa-24/issues.csv?q=Res 64')
    expect([space.status, space.body]).toEqual([
      400,
      expect.stringMatching(/a space, .* %20\.\n$/u),
    ])
    const bare = await ask(plain.port, 'wtsa-24')
    expect([bare.status, bare.body]).toEqual([
      400,
      expect.stringMatching(/^This address does not begin with a slash, or /u),
    ])
  })

  test('a browser is told everything that makes an address malformed', async () => {
    const { body } = await ask(plain.port, '/wtsa-24/%E9', ['Accept: text/html'])
    for (const what of ['not encoded as UTF-8', 'a control character', 'under /api', '%2F']) {
      expect(body).toContain(what)
    }
  })

  test('doubled slashes beyond the start lead to single ones and keep the query', async () => {
    const answer = await ask(plain.port, '/wtsa-24//issues///res-50//?q=a//b')
    expect(answer.status).toBe(308)
    expect(answer.headers.location).toBe('/wtsa-24/issues/res-50/?q=a//b')
  })

  test('a slash behind a file leads to the file and keeps the query', async () => {
    const answer = await ask(plain.port, '/wtsa-24/issues.csv/?q=a')
    expect([answer.status, answer.headers.location]).toEqual([308, '/wtsa-24/issues.csv?q=a'])
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
