import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Told } from '@/lib/web/response'
import type { answerStaff, Verb } from '@/lib/web/staff-door'

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>
/** The door and the verbs behind it, handed in: they read the environment as they are imported. */
type Door = { answer: typeof answerStaff; verbs: ReadonlyMap<string, Verb> }

/** Until the door is there, Next answers. */
type Options = { handle: Handle; door: Promise<Door> }

const VERB = /^\/api\/staff\/([a-z-]+)$/u

const headerOf = (request: IncomingMessage, name: string) => {
  const value = request.headers[name]
  return value === undefined ? null : String(value)
}

function write(response: ServerResponse, { status, body, headers }: Told): void {
  // Whoever went away while they sent hears nothing, and a body that was too large is answered.
  if (response.headersSent || response.destroyed) return
  const text = Buffer.from(JSON.stringify(body))
  response.writeHead(status, {
    'Content-Type': 'application/json',
    'Content-Length': text.length,
    'Cache-Control': 'no-store',
    ...headers,
  })
  response.end(text)
}

/**
 * Answers some verbs of staff before Next's router, by the same door: what the router and its
 * streams cost for each request is as much as a save.
 * @param options what answers all else, and the door to the verbs
 */
export function withQuickVerbs({ handle, door }: Options): Handle {
  let open: Door | null = null
  void door.then((there) => {
    open = there
  })
  const doorOf = (name: string): Door | null => (open?.verbs.has(name) ? open : null)
  return async (request, response) => {
    const [path = ''] = (request.url ?? '').split('?', 1)
    const [, name = ''] = (request.method === 'POST' && VERB.exec(path)) || []
    const own = doorOf(name)
    if (own === null) return handle(request, response)
    const headers = { get: (header: string) => headerOf(request, header) }
    write(response, await own.answer({ headers, body: request }, name, own.verbs))
  }
}
