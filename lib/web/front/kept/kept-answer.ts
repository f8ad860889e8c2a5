import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Negotiator } from '@fastify/accept-negotiator'
import { LRUCache } from 'lru-cache'
import { isHeld } from '@/lib/web/files/entity-tag'
import { type Bodies, CODINGS, type Coding } from './compress'
import type { Whole } from './render-whole'

type Headers = Readonly<Record<string, string>>
/** Names and values in turns, which Node writes without looking each up. */
type Written = string[]

/** An answer with its headers made up beforehand, for each form in which it was packed so far. */
export type KeptAnswer = {
  status: number
  etag: string
  heads: Readonly<Partial<Record<Coding, Written>>>
  /** the head of the answer that whoever asks holds already */
  unchanged: Written
  /** the headers of every form */
  common: Headers
  about: Headers
  bodies: Bodies
}

const MUST_ASK_AGAIN = 'public, max-age=0, must-revalidate'
/** What is of the connection, or of a body that is not sent as it came. */
const NOT_KEPT =
  /^(connection|keep-alive|date|transfer-encoding|content-length|content-security-policy|link|vary|x-powered-by)$/u

/** Browsers say one of few things. */
const negotiator = new Negotiator({
  supportedValues: CODINGS,
  cache: new LRUCache<string, string>({ max: 100 }),
})

/** The form that a reader is best sent. */
export const codingFor = ({ headers }: IncomingMessage): Coding =>
  negotiator.negotiate(headers['accept-encoding'] ?? '') ?? 'identity'

function tagOf({ headers, body }: Whole): string {
  const hash = createHash('sha256').update(body).digest('base64url')
  return headers.etag ?? `W/"${hash.slice(0, 27)}"`
}

/** Next says of each page that nobody may keep it; what is the same for everybody, everybody may. */
function cachingOf({ status, headers }: Whole): string {
  const said = headers['cache-control'] ?? ''
  if (status !== 200) return said === '' ? 'no-store' : said
  return said.startsWith('public') ? said : MUST_ASK_AGAIN
}

const written = (headers: Headers): Written => Object.entries(headers).flat()

/**
 * The same answer with its body compressed otherwise.
 * @param answer as it was
 * @param bodies its body in each form
 */
export function withBodies(answer: Omit<KeptAnswer, 'heads'>, bodies: Bodies): KeptAnswer {
  const heads: Partial<Record<Coding, Written>> = {}
  for (const coding of CODINGS) {
    const body = bodies[coding]
    if (body === undefined) continue
    heads[coding] = written({
      ...answer.common,
      ...answer.about,
      'content-length': String(body.length),
      ...(body === bodies.identity ? {} : { 'content-encoding': coding }),
    })
  }
  return { ...answer, heads, bodies }
}

/**
 * Makes up an answer from what was rendered.
 * @param whole status, headers and body
 * @param bodies its body in each form
 * @param own the headers that every public answer carries
 */
export function keptAnswer(whole: Whole, bodies: Bodies, own: Headers): KeptAnswer {
  const { status } = whole
  const etag = tagOf(whole)
  const told = Object.entries(whole.headers).filter(([name]) => !NOT_KEPT.test(name))
  const isAbout = ([name]: [string, string]) => name.startsWith('content-')
  const common = {
    ...own,
    ...Object.fromEntries(told.filter((header) => !isAbout(header))),
    ...(status === 200 ? { etag } : {}),
    'cache-control': cachingOf(whole),
    vary: 'Accept-Encoding',
  }
  const about = Object.fromEntries(told.filter(isAbout))
  const unchanged = written(common)
  return withBodies({ status, etag, unchanged, common, about, bodies }, bodies)
}

/**
 * Writes a kept answer: 304 to whoever holds it, its head alone to HEAD.
 * @param request what asked for it
 * @param response where it goes
 */
export function writeKept(
  request: IncomingMessage,
  response: ServerResponse,
  { status, etag, heads, unchanged, bodies }: KeptAnswer,
): void {
  if (response.destroyed) return
  if (status === 200 && isHeld(request.headers['if-none-match'], etag)) {
    response.writeHead(304, unchanged).end()
    return
  }
  const wanted = codingFor(request)
  const coding = bodies[wanted] === undefined ? 'identity' : wanted
  response.writeHead(status, heads[coding])
  if (request.method === 'HEAD') response.end()
  else response.end(bodies[coding])
}
