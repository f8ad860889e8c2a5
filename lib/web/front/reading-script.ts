import { CODINGS, compress } from './kept/compress'
import { keptAnswer, writeKept } from './kept/kept-answer'
import type { Handle } from './kept/render-whole'
import { securityHeaders } from './security-headers'

/** Where the public pages find their script. */
const ADDRESS = '/static/reading.js'
const HEADERS = { 'content-type': 'text/javascript; charset=utf-8' }

type Options = { handle: Handle; appUrl: string; load: () => Promise<Buffer> }

/**
 * Answers with the script of the public pages, which a build makes beside Next's own files.
 * @param options what answers all else, the site's address, and where the script is loaded from
 */
export function withReadingScript({ handle, appUrl, load }: Options): Handle {
  const made = load().then(async (body) =>
    keptAnswer(
      { status: 200, headers: HEADERS, body },
      await compress(body, 'small', CODINGS),
      securityHeaders(appUrl),
    ),
  )
  return async (request, response) => {
    const [path] = (request.url ?? '').split('?', 1)
    if (path !== ADDRESS) return handle(request, response)
    writeKept(request, response, await made)
  }
}
