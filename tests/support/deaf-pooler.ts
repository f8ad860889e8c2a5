import net from 'node:net'
import { anyPort } from '@/scripts/any-port'

const NOTIFICATION = 'A'.charCodeAt(0)
/** A message of the server: its kind in one byte, then its length in four, which count themselves. */
const HEAD = 5

/** Passes on the messages of a server as they become whole, but for notifications. */
const withoutNotifications = (pass: (message: Buffer) => void) => {
  let rest = Buffer.alloc(0)
  return (bytes: Buffer) => {
    rest = Buffer.concat([rest, bytes])
    while (rest.length >= HEAD) {
      const length = 1 + rest.readUInt32BE(1)
      if (rest.length < length) return
      if (rest[0] !== NOTIFICATION) pass(rest.subarray(0, length))
      rest = rest.subarray(length)
    }
  }
}

/**
 * A way to a PostgreSQL that takes LISTEN and delivers nothing, as a pooler of transactions does.
 * @param server the address of the database, which is reached without TLS
 * @returns the address of the same by this way
 */
export const startDeafPooler = async (server: string) => {
  const { hostname, port } = new URL(server)
  const lines = new Set<net.Socket>()
  const pooler = net.createServer((here) => {
    const there = net.connect({ host: hostname, port: Number(port) })
    for (const [line, other] of [
      [here, there],
      [there, here],
    ] as const) {
      lines.add(line)
      line.on('error', () => {})
      line.on('close', () => {
        lines.delete(line)
        other.destroy()
      })
    }
    here.pipe(there)
    there.on(
      'data',
      withoutNotifications((message) => void here.write(message)),
    )
  })
  const url = new URL(server)
  url.hostname = '127.0.0.1'
  url.port = String(await anyPort())
  await new Promise<void>((resolve) => {
    pooler.listen(Number(url.port), '127.0.0.1', resolve)
  })
  return {
    url: url.href,
    close: () => {
      pooler.close()
      for (const line of lines) line.destroy()
    },
  }
}
