import { connect } from 'node:net'
import { text } from 'node:stream/consumers'

/** An answer as it came over the wire. */
export type RawAnswer = { status: number; headers: Record<string, string>; body: string }

/** Sends bytes that no decent client would send and reads what comes back. */
export const rawRequest = async (port: number, message: string): Promise<RawAnswer> => {
  const socket = connect(port, '127.0.0.1')
  socket.write(message)
  const answer = await text(socket)
  const [head = '', ...rest] = answer.split('\r\n\r\n')
  const [first = '', ...lines] = head.split('\r\n')
  const headers = Object.fromEntries(
    lines.map((line) => [
      line.slice(0, line.indexOf(':')).toLowerCase(),
      line.slice(line.indexOf(':') + 1).trim(),
    ]),
  )
  return { status: Number(first.split(' ')[1]), headers, body: rest.join('\r\n\r\n') }
}
