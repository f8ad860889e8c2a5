import { z } from 'zod'
import { isStillAllowed } from '@/lib/account/is-still-allowed'
import type { Staff } from '@/lib/auth/find-staff'
import { db } from '@/lib/db/client'
import type { LiveEvent } from '@/lib/domain/live'
import { parseInput } from '@/lib/domain/parse-input'
import { keySchema } from '@/lib/domain/text'
import { env } from '@/lib/env'
import { live } from '@/lib/live/live'
import { changesSince } from '@/lib/matrix/changes-since'
import { loadChangesSince } from '@/lib/matrix/load-changes-since'
import { en } from '@/lib/words/en'

/** Proxies cut a line on which nothing was said for half a minute or longer. */
const SAY_SOMETHING = 15_000
/** A reader that takes nothing in any more is cut off; it comes back and is caught up. */
const MOST_WAITING = 500
/** Milliseconds after which a browser comes back when the line was cut. */
const COME_BACK = 1_000

const revision = z
  .string()
  .regex(/^\d{1,9}$/, 'is not the number of a revision.')
  .transform(Number)

const querySchema = z.object({ assembly: keySchema, since: revision })

/**
 * Reads what a stream is asked for; a browser that comes back says what it heard last in a header.
 * @param request a request for a stream
 * @throws AppError invalid
 */
export function readStreamQuery(request: Request): z.output<typeof querySchema> {
  const { searchParams } = new URL(request.url)
  const last = request.headers.get('last-event-id')
  const since = last ? last : searchParams.get('since')
  return parseInput(querySchema, { assembly: searchParams.get('assembly'), since })
}

/** An event as it stands on the line; the number of a revision is what a browser comes back with. */
function textOf({ event, data }: LiveEvent): string {
  const id = event === 'changes' ? `id: ${data.revision}\n` : ''
  return `${id}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`
}

const HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-cache, no-transform',
  'X-Accel-Buffering': 'no',
}

type Line = { say: (text: string) => void; end: () => void; body: ReadableStream<Uint8Array> }

/** A body that grows until it is ended, by either side. */
function openLine(onEnd: () => void): Line {
  const encoder = new TextEncoder()
  let ended = false
  const over = () => {
    if (ended) return false
    ended = true
    onEnd()
    return true
  }
  let feed: ReadableStreamDefaultController<Uint8Array> | null = null
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      feed = controller
    },
    cancel: () => void over(),
  })
  const end = () => {
    if (over()) feed?.close()
  }
  const say = (text: string) => {
    if (ended) return
    feed?.enqueue(encoder.encode(text))
    if ((feed?.desiredSize ?? 0) < -MOST_WAITING) end()
  }
  return { say, end, body }
}

/** Looks whether the person may still read, and says something, again and again. */
function keepLooking(staff: Staff, assembly: string, line: Line): () => void {
  const look = async () => {
    const moment = { db: staff.db, now: new Date() }
    // While the database is away nobody is sent away.
    const allowed = await isStillAllowed(moment, staff.actor, assembly).catch(() => true)
    line.say(allowed ? `: still here\n${textOf({ event: 'ping', data: null })}` : '')
    if (allowed) return
    line.say(textOf({ event: 'end', data: null }))
    line.end()
  }
  const timer = setInterval(() => void look(), SAY_SOMETHING)
  return () => clearInterval(timer)
}

/**
 * Answers with the stream of a matrix: what has changed since the reader's revision, then each
 * change as it comes, and who is here.
 * @param request the request, whose end ends the stream
 * @param staff who asks
 * @throws AppError invalid, forbidden, not-found
 */
export async function streamMatrix(request: Request, staff: Staff): Promise<Response> {
  const { assembly, since } = readStreamQuery(request)
  const cleaning: (() => void)[] = []
  const line = openLine(() => {
    for (const clean of cleaning) clean()
  })
  const { follow } = live({
    load: (key, from) => loadChangesSince(db(), key, from),
    cannotListen: en.editor.live.cannotListen,
  })
  const version: LiveEvent = { event: 'version', data: { build: env().BUILD } }
  line.say(`retry: ${COME_BACK}\n\n${textOf(version)}`)
  const seat = { send: (event: LiveEvent) => line.say(textOf(event)), stop: line.end }
  const leave = await follow(assembly, seat, () =>
    changesSince(staff, { assembly, revision: since }),
  )
  cleaning.push(leave, keepLooking(staff, assembly, line))
  request.signal.addEventListener('abort', line.end)
  if (request.signal.aborted) line.end()
  return new Response(line.body, { headers: HEADERS })
}
