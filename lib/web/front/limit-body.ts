import type { IncomingMessage } from 'node:http'

const MAX_BODY = 1_048_576

/** Whether a request announces a body of over 1 MB. */
export const announcesTooMuch = ({ headers }: IncomingMessage): boolean =>
  Number(headers['content-length'] ?? 0) > MAX_BODY

const LONGEST_DRAIN_MS = 3_000

/**
 * Reads on, and throws away what comes, until a body that was refused has ended or 3 s are over: a
 * client that is hung up on while it sends loses the answer, and takes the line for broken.
 * @param hangUp ends the answer, which has been written
 */
export const drain = (request: IncomingMessage, hangUp: () => void): void => {
  const timer = setTimeout(hangUp, LONGEST_DRAIN_MS)
  request.once('end', () => {
    clearTimeout(timer)
    hangUp()
  })
  request.resume()
}

/**
 * Counts a body that comes without an announced length and calls `refuse` where it passes 1 MB.
 * Listening to it would start it flowing before its reader is there, so it is counted on its way in.
 */
export const limitUnannounced = (request: IncomingMessage, refuse: () => void): void => {
  if (request.headers['content-length'] !== undefined) return
  let size = 0
  let refused = false
  const push = request.push.bind(request)
  request.push = (chunk: unknown, encoding?: BufferEncoding) => {
    size += Buffer.isBuffer(chunk) ? chunk.length : 0
    if (size <= MAX_BODY || chunk === null) return push(chunk, encoding)
    if (!refused) refuse()
    refused = true
    return true
  }
}
