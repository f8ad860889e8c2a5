import { createServer, type Socket } from 'node:net'

const message = (type: string, body: Buffer) => {
  const head = Buffer.alloc(5)
  head.write(type)
  head.writeInt32BE(body.length + 4, 1)
  return Buffer.concat([head, body])
}

const int = (size: 2 | 4, value: number) => {
  const bytes = Buffer.alloc(size)
  bytes.writeIntBE(value, 0, size)
  return bytes
}

const column = (name: string) =>
  Buffer.concat([
    Buffer.from(`${name}\0`),
    int(4, 0),
    int(2, 0),
    int(4, 25),
    int(2, -1),
    int(4, -1),
    int(2, 0),
  ])

const cell = (text: string) => Buffer.concat([int(4, text.length), Buffer.from(text)])

const READY = message('Z', Buffer.from('I'))

const speak = (socket: Socket, version: string, number: string) => {
  socket.once('data', () => {
    socket.write(Buffer.concat([message('R', int(4, 0)), READY]))
    socket.on('data', (chunk) => {
      if (chunk.toString('latin1', 0, 1) !== 'Q') return
      socket.write(
        Buffer.concat([
          message('T', Buffer.concat([int(2, 2), column('version'), column('number')])),
          message('D', Buffer.concat([int(2, 2), cell(version), cell(number)])),
          message('C', Buffer.from('SELECT 1\0')),
          READY,
        ]),
      )
    })
  })
  socket.on('error', () => {})
}

/** A server that speaks PostgreSQL's language just far enough to say that it is version 13. */
export const oldPostgres = async () => {
  const server = createServer((socket) => speak(socket, '13.4', '130004'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `postgresql://u:p@127.0.0.1:${port}/plenary?sslmode=disable`,
    close: () => server.close(),
  }
}
