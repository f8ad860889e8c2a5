import type { Server } from 'node:http'
import { json } from 'node:stream/consumers'
import { createFront, type FrontOptions } from '@/lib/web/front'
import { type RawAnswer, rawRequest } from './raw-request'

export type FrontSite = { server: Server; port: number; host: string }

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

/** The front on a port of its own, before something that answers with what reached it. */
export const openFront = async (options: Partial<FrontOptions> = {}): Promise<FrontSite> => {
  const server = createFront({
    handle: echo,
    appUrl: undefined,
    port: 3000,
    trustProxy: 0,
    dev: false,
    log: () => {},
    ...options,
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const host = options.appUrl ? new URL(options.appUrl).host : 'localhost'
  return { server, port, host }
}

/** Asks for a target in its very letters. */
export const askFront = (port: number, target: string, lines: string[] = []): Promise<RawAnswer> =>
  rawRequest(
    port,
    [`GET ${target} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...lines, '', ''].join(
      '\r\n',
    ),
  )
