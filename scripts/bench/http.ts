import http from 'node:http'
import autocannon from 'autocannon'

type Asking = {
  method?: string
  headers?: Readonly<Record<string, string>>
  body?: string
  agent?: http.Agent
}
export type Answer = { status: number; headers: http.IncomingHttpHeaders; body: Buffer }

/** Asks once, and reads the answer to its last byte, packed as it comes. */
export const ask = (url: string, { body, ...options }: Asking = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const request = http.request(url, options, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const { statusCode: status = 0, headers } = response
        resolve({ status, headers, body: Buffer.concat(chunks) })
      })
    })
    request.on('error', reject)
    request.end(body)
  })

/** Asks as `ask` does, and throws unless the answer is 200. */
export const askWell = async (url: string, asking: Asking = {}): Promise<Answer> => {
  const answer = await ask(url, asking)
  if (answer.status === 200) return answer
  const said = answer.body.toString('utf8', 0, 300)
  throw new Error(`${url} answered ${answer.status} in the bench: ${said}`)
}

export const PACKED = { 'accept-encoding': 'gzip' }

/** Requests a second that a server answers over so many connections. */
export const requestsPerSecond = async (
  url: string,
  { connections, seconds }: { connections: number; seconds: number },
): Promise<number> => {
  const result = await autocannon({ url, connections, duration: seconds, headers: PACKED })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url} failed ${result.non2xx + result.errors} times under load.`)
  return result.requests.total / result.duration
}
