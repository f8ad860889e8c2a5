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

/** Answers of each connection that a load waits for: fewer would say little of a slow page. */
const FEWEST_ANSWERS = 2
/** Seconds after which a load gives up. */
const PATIENCE = 600

type Load = { connections: number; seconds: number }

/**
 * Requests a second that a server answers over so many connections. The load goes on for at least
 * so many seconds and until each connection may have had its answers; it is measured up to an
 * answer, since slow pages of many connections are answered nearly all at once.
 */
export const requestsPerSecond = (url: string, { connections, seconds }: Load): Promise<number> =>
  new Promise((resolve, reject) => {
    const options = { url, connections, headers: PACKED, bailout: 1 }
    const from = performance.now()
    let answers = 0
    let rate = 0
    const load = autocannon(
      { ...options, duration: PATIENCE, timeout: PATIENCE },
      (error, result) => {
        const failures = error ? 1 : result.non2xx + result.errors
        if (failures > 0) reject(new Error(`${url} failed ${failures} times under load.`))
        else if (rate > 0) resolve(rate)
        else reject(new Error(`${url} gave ${answers} answers in ${PATIENCE} s of load.`))
      },
    )
    load.on('response', () => {
      answers += 1
      const passed = (performance.now() - from) / 1000
      if (rate > 0 || passed < seconds || answers < connections * FEWEST_ANSWERS) return
      rate = answers / passed
      load.stop()
    })
  })
