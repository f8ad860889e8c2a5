import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createFront } from '@/lib/web/front'
import { listening } from '@/tests/support/listening'
import { rawRequest } from '@/tests/support/raw-request'

const server = createFront({
  handle: async (_, response) => void response.end('reached'),
  ...{ appUrl: undefined, port: 3000, trustProxy: 0, dev: false, log: () => undefined },
})
let port = 0
beforeAll(async () => {
  port = Number(new URL(await listening(server)).port)
})
afterAll(() => {
  server.close()
})

describe('what a browser asks for a script of another site', () => {
  const HEADERS = ['Origin: https://partner.example', 'Access-Control-Request-Method: GET']
  const preflight = (path: string, headers = HEADERS, host = 'localhost') =>
    rawRequest(
      port,
      [`OPTIONS ${path} HTTP/1.1`, `Host: ${host}`, 'Connection: close', ...headers, '', ''].join(
        '\r\n',
      ),
    )

  test.each(['/wtsa-24/issues.csv', '/wtsa-24/changes.csv?from=issues-1', '/sitemap.xml'])(
    'is allowed for %s, with a tag that it holds and without cookies',
    async (path) => {
      const asked = [...HEADERS, 'Access-Control-Request-Headers: if-none-match', 'Cookie: a=b']
      const { status, headers, body } = await preflight(path, asked)
      expect([status, body]).toEqual([204, ''])
      expect(headers).toMatchObject({
        'access-control-allow-origin': '*',
        'access-control-allow-methods': 'GET, HEAD',
        'access-control-allow-headers': expect.stringMatching(/\bIf-None-Match\b/u),
        'access-control-max-age': '86400',
        'x-content-type-options': 'nosniff',
      })
      expect(headers).not.toHaveProperty('access-control-allow-credentials')
    },
  )

  test.each([
    ...['/', '/wtsa-24', '/wtsa-24/issues', '/wtsa-24/res-50', '/search?q=a', '/robots.txt'],
    ...['/wtsa-24/nothing.csv', '/wtsa-24/issues/issues.csv', '/issues.csv', '/WTSA-24/issues.csv'],
    ...['/staff/wtsa-24/issues.csv', '/staff/issues.csv', '/sign-in/issues.csv', '/sign-in'],
    ...['/wtsa-24/issues/1/preview.png', '/wtsa-24/issues%2Ecsv', '/static/issues.csv'],
  ])('is refused for %s', async (path) => {
    const { status, headers } = await preflight(path)
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
    expect(headers).not.toHaveProperty('access-control-allow-origin')
  })

  test.each([
    ['without an origin', HEADERS.slice(1)],
    ['without a method', HEADERS.slice(0, 1)],
    ['that would write', [HEADERS[0] ?? '', 'Access-Control-Request-Method: PUT']],
  ])('is refused %s', async (_, headers) => {
    expect((await preflight('/wtsa-24/issues.csv', headers)).status).toBe(405)
  })

  test('is not answered for the API by the front, nor at a host that is not ours', async () => {
    const { headers } = await preflight('/api/staff/saveCells')
    expect(headers).not.toHaveProperty('access-control-allow-origin')
    expect((await preflight('/wtsa-24/issues.csv', HEADERS, 'evil.example')).status).toBe(421)
  })
})

describe('a script of another site', () => {
  const ask = (target: string, method = 'GET', host = 'localhost') =>
    rawRequest(port, `${method} ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)
  const ALLOWS = 'access-control-allow-origin'

  test.each([
    ['/WTSA-24/Issues.csv', 308],
    ['/wtsa-24//issues.csv', 308],
    ['/wtsa-24/issues.csv/', 308],
    ['//wtsa-24/issues.csv', 400],
    ['/wtsa-24/%/issues.csv', 400],
    [`/wtsa-24/issues.csv?q=${'a'.repeat(8_192)}`, 414],
    ['/SITEMAP.xml', 308],
  ])('may read that %s is answered otherwise', async (target, status) => {
    const answer = await ask(target)
    expect([answer.status, answer.headers[ALLOWS]]).toEqual([status, '*'])
  })

  test.each([
    ...['/WTSA-24/issues', '/Staff/wtsa-24/issues.csv', '/STAFF//x.csv', '//wtsa-24/issues'],
    ...['/API/x.csv', '/wtsa-24/%', `/staff/wtsa-24/issues.csv?q=${'a'.repeat(8_192)}`],
  ])('may not of %s', async (target) => {
    expect((await ask(target)).headers).not.toHaveProperty(ALLOWS)
  })

  test('may not of what writes, nor at a host that is not ours', async () => {
    expect((await ask('/wtsa-24/issues.csv', 'DELETE')).headers).not.toHaveProperty(ALLOWS)
    const elsewhere = await ask('/WTSA-24/issues.csv', 'GET', 'evil.example')
    expect([elsewhere.status, ALLOWS in elsewhere.headers]).toEqual([421, false])
  })
})
