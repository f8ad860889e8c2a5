import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { FOR_ANYBODY } from '@/lib/web/for-anybody'
import { en } from '@/lib/words/en'
import { cleanHeaders } from './front/clean-headers'
import { answerFailed, fillFailed } from './front/failed-page'
import { knownHosts } from './front/known-host'
import { announcesTooMuch, limitUnannounced } from './front/limit-body'
import { answerPreflight, isPreflight } from './front/preflight'
import { isForAnybody } from './front/public-file-path'
import { refuse, refuseRaw } from './front/refuse'
import {
  isApi,
  isPage,
  keepingPrototype,
  READING,
  readTarget,
  straightened,
} from './front/request-path'
import { contentPolicy, newNonce, securityHeaders } from './front/security-headers'
import { REQUEST_HEADER } from './request-header'

/** What the front needs to know; `appUrl` undefined means that nobody set one. */
export type FrontOptions = {
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  /** answers what it holds in memory, and says whether it did */
  answerHeld?: (request: IncomingMessage, response: ServerResponse) => boolean
  appUrl: string | undefined
  port: number
  trustProxy: number
  dev: boolean
  log: (line: string) => void
}

const MAX_HEADERS = 16_384
const words = en.front
/** TRACE is not among them: what runs behind the front cannot even name it. */
const OF_THE_API = [...READING, 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

const refusalOf = (request: IncomingMessage, path: string, isKnown: boolean) => {
  if (!isKnown) return 421
  const methods = isApi(path) ? OF_THE_API : READING
  if (!methods.includes(request.method ?? '') && !isPreflight(request, path)) return 405
  return announcesTooMuch(request) ? 413 : undefined
}

type Failing = { id: string; path: string; log: FrontOptions['log'] }

const fail = (response: ServerResponse, error: unknown, { id, path, log }: Failing) => {
  log(`Error ${id}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  if (response.headersSent) return response.destroy()
  if (isPage(path)) return answerFailed(response, id)
  response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' })
  response.end(`${words.wentWrong(id)}\n`)
}

/** Browsers hide from scripts of other sites what a refusal says, and where a redirection leads. */
const letAnybodyRead = ({ method = '', url = '' }: IncomingMessage, response: ServerResponse) => {
  const [path = ''] = url.split('?', 1)
  if (!READING.includes(method) || !isForAnybody(path)) return
  response.setHeaders(new Map(Object.entries(FOR_ANYBODY)))
}

type Met = { request: IncomingMessage; response: ServerResponse; isKnown: boolean }

const answer = ({ request, response, isKnown }: Met, options: FrontOptions) => {
  const appUrl = options.appUrl ?? `http://localhost:${options.port}`
  const nonce = newNonce()
  const policy = contentPolicy(nonce, options.dev)
  response.setHeaders(new Map(Object.entries(securityHeaders(appUrl))))
  response.setHeader('Content-Security-Policy', policy)
  if (isKnown) letAnybodyRead(request, response)
  const target = readTarget(request)
  if (typeof target === 'number') return refuse(response, target)
  const refusal = refusalOf(request, target.path, isKnown)
  if (refusal) return refuse(response, refusal)
  if (isPreflight(request, target.path)) return answerPreflight(response)
  const straight = straightened(target.path)
  if (straight !== null) return response.writeHead(308, { Location: straight + target.query }).end()
  request.url = target.path + keepingPrototype(target.query)
  const { trustProxy, dev: personalPages } = options
  cleanHeaders(request, { path: target.path, trustProxy, appUrl, personalPages })
  // Next reads the nonce for its own scripts from here.
  request.headers['content-security-policy'] = policy
  limitUnannounced(request, () => refuse(response, 413))
  const id = randomUUID()
  request.headers[REQUEST_HEADER] = id
  if (!options.dev) fillFailed(response, id)
  const failing = { id, path: target.path, log: options.log }
  options.handle(request, response).catch((error: unknown) => fail(response, error, failing))
}

/**
 * The server that every request meets first, before Next's router: it refuses what is malformed,
 * takes off what a client may not say, and sets the headers of safety. It does not listen yet.
 */
export const createFront = (options: FrontOptions): Server => {
  const isKnownHost = knownHosts(options.appUrl)
  return createServer(
    { maxHeaderSize: MAX_HEADERS, requestTimeout: 60_000 },
    (request, response) => {
      const isKnown = isKnownHost(request)
      if (isKnown && options.answerHeld?.(request, response)) return
      answer({ request, response, isKnown }, options)
    },
  ).on('clientError', refuseRaw)
}
