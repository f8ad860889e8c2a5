// The limit of serving bytes: Node's own server and the same answers, made beforehand.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const [, , file = '', port = '0'] = process.argv
const answers = new Map(
  JSON.parse(readFileSync(file, 'utf8')).map(({ path, headers, body }) => {
    const bytes = Buffer.from(body, 'base64')
    const { 'content-type': _type, ...unchanged } = headers
    return [path, { headers: { ...headers, 'content-length': bytes.length }, unchanged, bytes }]
  }),
)
const server = createServer((request, response) => {
  const { headers, unchanged, bytes } = answers.get(request.url)
  if (headers.etag === request.headers['if-none-match']) response.writeHead(304, unchanged).end()
  else response.writeHead(200, headers).end(bytes)
})
server.listen(Number(port), '127.0.0.1', () => process.stdout.write('listening\n'))
process.on('SIGTERM', () => process.exit(0))
