import type { IncomingMessage, ServerResponse } from 'node:http'
import { LRUCache } from 'lru-cache'
import { isReservedAssembly } from '@/lib/domain/reserved'
import { REQUEST_HEADER } from '@/lib/web/request-header'
import { answerFailed } from '../failed-page'
import { publicHeaders } from '../security-headers'
import { aFewAtOnce } from './a-few-at-once'
import { type Bodies, compress } from './compress'
import { type KeptAnswer, keptAnswer, withBodies, writeKept } from './kept-answer'
import { type PageKey, pageKeyOf } from './page-key'
import { type Handle, renderWhole, type Whole } from './render-whole'
import { withoutRuntime } from './without-runtime'

const MOST_ANSWERS = 2_000
const MOST_BYTES = 256 * 1024 * 1024
/** Beyond it, the best compression takes a processor for seconds. */
const MOST_TO_SQUEEZE = 4 * 1024 * 1024
/**
 * Renderings at the same moment. A page is the work of one processor: the more of them go on beside
 * one another, the later each is done, the more memory they hold, and in the end they wait too long
 * for the database.
 */
const MOST_RENDERINGS = 4
const READING = ['GET', 'HEAD']
/** What asks for something else than the whole page, or brings a body. */
const OTHERWISE = /^(rsc|range|next-router-.*|content-length|transfer-encoding)$/u

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

const sizeOf = ({ identity, gzip, br }: Bodies) => identity.length + gzip.length + br.length

const isHtml = ({ headers }: Whole) => headers['content-type']?.startsWith('text/html') ?? false

/** Whether what stands under a key depends on the publications of an assembly. */
function dependsOn(key: string, assembly: string | null): boolean {
  const first = key.split(/[/?]/u)[1] ?? ''
  return assembly === null || first === assembly || first === '' || isReservedAssembly(first)
}

/** Null for what others answer; a file with a search too, which is sent as it is made. */
function readKey(request: IncomingMessage): PageKey | null {
  if (!READING.includes(request.method ?? '')) return null
  for (const name in request.headers) if (OTHERWISE.test(name)) return null
  const asked = pageKeyOf(request.url ?? '/')
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

function rendererOf({ handle, appUrl }: Options) {
  const own = publicHeaders(appUrl)
  const inTurn = aFewAtOnce(MOST_RENDERINGS)
  return async (url: string, id: string): Promise<KeptAnswer> => {
    const whole = await inTurn(() => renderWhole(handle, url, asNobody(appUrl, id)))
    const body = isHtml(whole) ? Buffer.from(withoutRuntime(whole.body.toString())) : whole.body
    return keptAnswer({ ...whole, body }, await compress(body, 'quick'), own)
  }
}

function makeStore(render: (url: string, id: string) => Promise<KeptAnswer>) {
  const kept = new LRUCache<string, KeptAnswer>({
    max: MOST_ANSWERS,
    maxSize: MOST_BYTES,
    sizeCalculation: ({ bodies }, key) => sizeOf(bodies) + key.length,
  })
  const underWay = new Map<string, Promise<KeptAnswer>>()
  let squeezing: Promise<unknown> = Promise.resolve()

  /** What many will read is made as small as it can be, one at a time, while nobody waits for it. */
  const squeeze = (key: string, answer: KeptAnswer) => {
    const { identity } = answer.bodies
    if (key.includes('?') || identity.length > MOST_TO_SQUEEZE) return
    squeezing = squeezing.then(async () => {
      if (kept.peek(key) !== answer) return
      const smaller = withBodies(answer, await compress(identity, 'small'))
      if (kept.peek(key) === answer) kept.set(key, smaller)
    })
  }

  const renderOnce = (key: string, id: string): Promise<KeptAnswer> => {
    const known = underWay.get(key)
    if (known !== undefined) return known
    const rendering = render(key, id).then((answer) => {
      // Where it was forgotten meanwhile, what it is made of may have changed since.
      if (answer.status !== 200 || underWay.get(key) !== rendering) return answer
      kept.set(key, answer)
      squeeze(key, answer)
      return answer
    })
    underWay.set(key, rendering)
    const done = () => {
      if (underWay.get(key) === rendering) underWay.delete(key)
    }
    rendering.then(done, done)
    return rendering
  }

  const forget = (assembly: string | null) => {
    for (const part of [kept, underWay]) {
      for (const key of [...part.keys()]) if (dependsOn(key, assembly)) part.delete(key)
    }
  }
  return { find: (key: string) => kept.get(key), renderOnce, forget }
}

/**
 * Renders what the public reads once, and answers from memory from then on, until something of it
 * is published, withdrawn or removed. Those who ask for the same at once wait for one rendering.
 * @param options what renders, and where the site is
 */
export function keepPages(options: Options): KeptPages {
  const render = rendererOf(options)
  const { find, renderOnce, forget } = makeStore(render)

  const answerHeld = (request: IncomingMessage, response: ServerResponse) => {
    const key = readKey(request)?.key ?? null
    const held = key === null ? undefined : find(key)
    if (held !== undefined) writeKept(request, response, held)
    return held !== undefined
  }

  const handle: Handle = async (request, response) => {
    const asked = readKey(request)
    if (asked === null) return options.handle(request, response)
    const { key, isFile } = asked
    const id = String(request.headers[REQUEST_HEADER])
    const answer = await (key === null ? render(request.url ?? '/', id) : renderOnce(key, id))
    // A page of 500 is filled by Next's scripts only.
    if (answer.status >= 500 && !isFile) return answerFailed(response, id)
    for (const name of response.getHeaderNames()) response.removeHeader(name)
    writeKept(request, response, answer)
  }

  return { answerHeld, handle, forget }
}
