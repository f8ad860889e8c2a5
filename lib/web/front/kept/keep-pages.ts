import type { IncomingMessage, ServerResponse } from 'node:http'
import { LRUCache } from 'lru-cache'
import { fillIn, type HeldBack, holdingBack } from '@/lib/web/held-back'
import { REQUEST_HEADER } from '@/lib/web/request-header'
import { answerFailed } from '../failed-page'
import { READING } from '../request-path'
import { publicHeaders } from '../security-headers'
import { aFewAtOnce } from './a-few-at-once'
import { asItIs, compress } from './compress'
import { codingFor, type KeptAnswer, keptAnswer, writeKept } from './kept-answer'
import { type PageKey, pageKeyOf } from './page-key'
import { type Asked, makePageStore } from './page-store'
import { type Handle, renderWhole, type Whole } from './render-whole'
import { withoutRuntime } from './without-runtime'

/**
 * Renderings at the same moment. A page is the work of one processor: the more of them go on beside
 * one another, the later each is done, the more memory they hold, and in the end they wait too long
 * for the database.
 */
const MOST_RENDERINGS = 4
/** What asks for something else than the whole page, or brings a body. */
const OTHERWISE = new Set(['rsc', 'range', 'content-length', 'transfer-encoding'])
const isOtherwise = (header: string) => OTHERWISE.has(header) || header.startsWith('next-router-')

/** `appUrl` is the site's own address, under which pages are rendered. */
type Options = { handle: Handle; appUrl: string }

/** What is kept of the public site. */
export type KeptPages = {
  /** Answers from memory where it can, and says whether it did. */
  answerHeld: (request: IncomingMessage, response: ServerResponse) => boolean
  handle: Handle
  /** Drops what is kept of one assembly, and what crosses assemblies; null drops all. */
  forget: (assembly: string | null) => void
}

const isPicture = ({ headers }: Whole) => headers['content-type']?.startsWith('image/') ?? false

const isHtml = ({ headers }: Whole) => headers['content-type']?.startsWith('text/html') ?? false

/** The same few addresses are asked for again and again. */
const keys = new LRUCache<string, PageKey>({ max: 500 })

/** Null for what others answer; a file with a search too, which is sent as it is made. */
function readKey(request: IncomingMessage): PageKey | null {
  if (!READING.includes(request.method ?? '')) return null
  for (const name in request.headers) if (isOtherwise(name)) return null
  const { url = '/' } = request
  const known = keys.get(url)
  const asked = known ?? pageKeyOf(url)
  if (asked !== null && known === undefined) keys.set(url, asked)
  return asked?.isFile && asked.key === null ? null : asked
}

const asNobody = (appUrl: string, id: string) => {
  const { host, protocol } = new URL(appUrl)
  return {
    host,
    'x-forwarded-host': host,
    'x-forwarded-proto': protocol.slice(0, -1),
    [REQUEST_HEADER]: id,
  }
}

const wholePage = ({ body }: Whole, held: HeldBack) =>
  Buffer.from(fillIn(withoutRuntime(body.toString()), held))

function rendererOf({ handle, appUrl }: Options) {
  const own = publicHeaders(appUrl)
  const inTurn = aFewAtOnce(MOST_RENDERINGS)
  return async ({ url, id, coding }: Asked): Promise<KeptAnswer> => {
    const { rendered: whole, held } = await inTurn(() =>
      holdingBack(() => renderWhole(handle, url, asNobody(appUrl, id))),
    )
    const body = isHtml(whole) ? wholePage(whole, held) : whole.body
    const bodies = isPicture(whole) ? asItIs(body) : await compress(body, 'quick', [coding])
    return keptAnswer({ ...whole, body }, bodies, own)
  }
}

/**
 * Renders what the public reads once, and answers from memory from then on, until something of it
 * is published, withdrawn or removed. Those who ask for the same at once wait for one rendering.
 * @param options what renders, and where the site is
 */
export function keepPages(options: Options): KeptPages {
  const render = rendererOf(options)
  const { find, answerFor, forget } = makePageStore(render)

  const answerHeld = (request: IncomingMessage, response: ServerResponse) => {
    const key = readKey(request)?.key ?? null
    const held = key === null ? undefined : find(key)
    if (held === undefined || held.bodies[codingFor(request)] === undefined) return false
    writeKept(request, response, held)
    return true
  }

  const handle: Handle = async (request, response) => {
    const read = readKey(request)
    if (read === null) return options.handle(request, response)
    const { key, isFile } = read
    const id = String(request.headers[REQUEST_HEADER])
    const asked = { id, coding: codingFor(request) }
    const answer = await (key === null
      ? render({ ...asked, url: request.url ?? '/' })
      : answerFor(key, asked))
    // A page of 500 is filled by Next's scripts only.
    if (answer.status >= 500 && !isFile) return answerFailed(response, id)
    for (const name of response.getHeaderNames()) response.removeHeader(name)
    writeKept(request, response, answer)
  }

  return { answerHeld, handle, forget }
}
