import type { IncomingMessage } from 'node:http'

const MAX_BODY = 1_048_576

/** Whether a request announces a body of over 1 MB. */
export const announcesTooMuch = ({ headers }: IncomingMessage): boolean =>
  Number(headers['content-length'] ?? 0) > MAX_BODY

/**
 * Counts a body that comes without an announced length and calls `refuse` where it passes 1 MB.
 * Listening to it would start it flowing before its reader is there, so it is counted on its way in.
 */
export const limitUnannounced = (request: IncomingMessage, refuse: () => void): void => {
  if (request.headers['content-length'] !== undefined) return
  let size = 0
  const push = request.push.bind(request)
  request.push = (chunk: unknown, encoding?: BufferEncoding) => {
    size += Buffer.isBuffer(chunk) ? chunk.length : 0
    if (size <= MAX_BODY) return push(chunk, encoding)
    refuse()
    return false
  }
}
