import { expect, test } from 'vitest'
import { createFront } from '@/lib/web/front'
import { rawRequest } from '@/tests/support/raw-request'

async function reached(target: string): Promise<string | undefined> {
  let url: string | undefined
  const server = createFront({
    handle: async (request, response) => {
      url = request.url
      response.end()
    },
    ...{ appUrl: undefined, port: 3000, trustProxy: 0, dev: false, log: () => undefined },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  await rawRequest(port, `GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`)
  server.close()
  return url
}

test.each(['__proto__', '%5F_proto__', '__%70roto__'])(
  'a parameter %s comes as a name that readers of a query can see',
  async (name) => {
    expect(await reached(`/a?x=1&${name}=2&__proto__x=3&${name}`)).toBe(
      '/a?x=1&__PROTO__=2&__proto__x=3&__PROTO__',
    )
  },
)

test.each(['/__proto__', '/a?', '/a?q=__proto__', '/a?constructor=1&%ff=%', '/a??__proto__'])(
  'what has no such parameter comes as it was sent: %s',
  async (target) => expect(await reached(target)).toBe(target),
)
