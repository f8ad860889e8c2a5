import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { en } from '@/lib/words/en'
import { drain } from './limit-body'
import { plainPage } from './plain-page'
import { READING } from './request-path'

const { refusals, mistyped, unread, notEncoded } = en.front

/** The status of what the front server itself refuses. */
export type Refusal = keyof typeof refusals

const isMistyped = (status: Refusal): status is keyof typeof mistyped => status in mistyped

/** A page for whoever asks for one, as a browser does; a line for a program. */
const bodyFor = ({ headers }: IncomingMessage, status: Refusal) =>
  isMistyped(status) && headers.accept?.includes('text/html')
    ? { type: 'text/html', body: plainPage(mistyped[status]) }
    : { type: 'text/plain', body: `${refusals[status]}\n` }

/**
 * Refuses a request with a sentence that says why.
 * @param response is cut off where its head was sent already
 */
export function refuse(response: ServerResponse, status: Refusal): void {
  if (response.headersSent) return void response.destroy()
  const { type, body } = bodyFor(response.req, status)
  response.writeHead(status, {
    'Content-Length': Buffer.byteLength(body),
    'Content-Type': `${type}; charset=utf-8`,
    'Cache-Control': 'no-store',
    ...(status === 405 ? { Allow: READING.join(', ') } : {}),
    ...(status === 413 ? { Connection: 'close' } : {}),
  })
  response.write(body)
  if (status === 413) drain(response.req, () => response.end())
  else response.end()
}

const STATUS_OF: Record<string, keyof typeof unread> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
}

/** Refuses what cannot be read as HTTP and so never becomes a request. */
export function refuseRaw(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const status = STATUS_OF[error.code ?? ''] ?? 400
  const body = `${error.code === 'HPE_INVALID_URL' ? notEncoded : unread[status]}\n`
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Connection: close',
    'Content-Type: text/plain; charset=utf-8',
    'X-Content-Type-Options: nosniff',
    `Content-Length: ${Buffer.byteLength(body)}`,
  ]
  socket.end(`${lines.join('\r\n')}\r\n\r\n${body}`)
}
