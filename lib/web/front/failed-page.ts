import type { ServerResponse } from 'node:http'
import { failedWords as words } from '@/lib/words/en/failed'
import { plainPage } from './plain-page'

/** Headers that speak of the body that is not sent. */
const OF_ITS_BODY = ['Content-Encoding', 'Content-Length', 'Transfer-Encoding', 'ETag', 'Link']

const pageOf = (id: string): string =>
  plainPage({
    ...words,
    more: `<p>${words.code} <code translate="no">${id}</code></p>`,
  })

const headersOf = (body: string) => ({
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Length': Buffer.byteLength(body),
  'Cache-Control': 'no-store',
})

/**
 * Answers 500 with a page that says so in full.
 * @param response whose head has not been sent
 * @param id under which the failure is logged
 */
export function answerFailed(response: ServerResponse, id: string): void {
  const body = pageOf(id)
  response.writeHead(500, headersOf(body)).end(body)
}

/**
 * Puts the page that says so in full where Next answers 500 with a page that only JavaScript fills.
 * @param response before Next has it
 * @param id under which a failure is logged
 */
export function fillFailed(response: ServerResponse, id: string): void {
  const { writeHead, write, end } = response
  const body = pageOf(id)
  let failed = false
  const replace = (name: 'writeHead' | 'write' | 'end', value: (...given: unknown[]) => unknown) =>
    // Next's compression puts its own in front of each, so they must stay writable.
    Object.defineProperty(response, name, { writable: true, configurable: true, value })
  // Node would otherwise send the head from within the first piece of the body.
  const sendHead = () => {
    if (response.statusCode === 500 && !response.headersSent) response.writeHead(500)
  }
  replace('writeHead', (status, ...rest) => {
    const isPage = String(response.getHeader('Content-Type')).startsWith('text/html')
    if (status !== 500 || !isPage) return Reflect.apply(writeHead, response, [status, ...rest])
    failed = true
    for (const name of OF_ITS_BODY) response.removeHeader(name)
    return Reflect.apply(writeHead, response, [500, headersOf(body)])
  })
  replace('write', (...given) => {
    sendHead()
    return failed || Reflect.apply(write, response, given)
  })
  replace('end', (...given) => {
    sendHead()
    return Reflect.apply(end, response, failed ? [body] : given)
  })
}
