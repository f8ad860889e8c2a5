import { connect } from 'node:net'

export type RawAnswer = { status: number; type: string; head: string; body: string }

type Raw = {
  method?: string
  /** as it goes over the line, one byte a character, encoded by nobody */
  target: string
  headers?: readonly (readonly [name: string, value: string])[]
  body?: Buffer
}

const HEAD_END = '\r\n\r\n'

const readAnswer = (bytes: Buffer): RawAnswer => {
  const text = bytes.toString('utf8')
  const end = text.indexOf(HEAD_END)
  const head = text.slice(0, end < 0 ? text.length : end)
  return {
    status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0),
    type: /^content-type: *([^\r\n]*)/im.exec(head)?.[1] ?? '',
    head,
    body: end < 0 ? '' : text.slice(end + HEAD_END.length),
  }
}

/**
 * Sends a request as bytes, whatever they are, as no HTTP library would.
 * @returns what came back; status 0 where nothing that reads as an answer did
 */
export const sendRaw = (site: string, { method = 'GET', target, headers = [], body }: Raw) =>
  new Promise<RawAnswer>((resolve) => {
    const { hostname, port, host } = new URL(site)
    const named = new Set(headers.map(([name]) => name.toLowerCase()))
    const all = [...(named.has('host') ? [] : [['Host', host] as const]), ...headers]
    if (body && !named.has('content-length')) all.push(['Content-Length', String(body.length)])
    const lines = all.map(([name, value]) => `${name}: ${value}\r\n`).join('')
    const chunks: Buffer[] = []
    const socket = connect(Number(port), hostname)
    const end = () => resolve(readAnswer(Buffer.concat(chunks)))
    socket.on('data', (chunk) => chunks.push(chunk))
    // The server may answer before it has read all, and then hang up.
    socket.on('error', () => {})
    socket.on('close', end)
    const head = `${method} ${target} HTTP/1.1\r\n${lines}Connection: close\r\n\r\n`
    socket.write(Buffer.concat([Buffer.from(head, 'latin1'), body ?? Buffer.alloc(0)]))
  })
