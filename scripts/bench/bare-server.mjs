// The limit of serving a page: Node's own server and the same bytes, made beforehand.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const [, , file = '', port = '0'] = process.argv
const { headers, body } = JSON.parse(readFileSync(file, 'utf8'))
const bytes = Buffer.from(body, 'base64')
const server = createServer((_request, response) => {
  response.writeHead(200, { ...headers, 'content-length': bytes.length })
  response.end(bytes)
})
server.listen(Number(port), '127.0.0.1', () => process.stdout.write('listening\n'))
process.on('SIGTERM', () => process.exit(0))
