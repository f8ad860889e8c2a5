import type { IncomingMessage, ServerResponse } from 'node:http'
import { isPublicFile } from './public-file-path'
import { READING } from './request-path'

/** Browsers ask again after their own bound, of some hours at most. */
const A_DAY_S = 86_400

const ALLOWED = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': READING.join(', '),
  // Neither changes what a file holds, or says who asks.
  'Access-Control-Allow-Headers': 'If-None-Match, Cache-Control',
  'Access-Control-Max-Age': String(A_DAY_S),
} as const

/**
 * Whether a browser asks, for a script of another site, if that may read what anybody may: a file of
 * an assembly or the list of pages.
 * @param path as it came
 */
export function isPreflight({ method, headers }: IncomingMessage, path: string): boolean {
  if (method !== 'OPTIONS' || headers.origin === undefined) return false
  if (!READING.includes(headers['access-control-request-method'] ?? '')) return false
  return path === '/sitemap.xml' || isPublicFile(path.slice(1).split('/'))
}

/** Allows it, without cookies, and with the headers by which an answer is asked for again. */
export function answerPreflight(response: ServerResponse): void {
  response.writeHead(204, ALLOWED).end()
}
