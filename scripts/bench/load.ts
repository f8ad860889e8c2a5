import autocannon from 'autocannon'
import { percentile } from './numbers'
import { processorTime } from './processor-time'

type Target = {
  url: string
  /** the process whose time is counted */
  pid: number
  headers: Readonly<Record<string, string>>
  /** the path of the next request, where each asks for another */
  nextPath?: () => string
  /** the status that every answer has */
  status?: number
}
type Load = { connections: number; seconds: number; answers?: number }

/** What a load came to; `cpu` is the server's processor time for one answer; all times in ms. */
export type Loaded = { rate: number; p50: number; p99: number; cpu: number }

/** Seconds after which a load gives up. */
const PATIENCE = 300
/** Milliseconds between looks at whether it is over. */
const LOOKING = 50

/**
 * Asks over so many connections, each for the next answer once it has one, for so many seconds or
 * until so many answers came.
 * @throws Error where an answer was another than it should be
 */
export const load = (target: Target, { connections, seconds, answers }: Load): Promise<Loaded> =>
  new Promise((resolve, reject) => {
    const { url, pid, headers, nextPath, status = 200 } = target
    const times: number[] = []
    const wrong = new Map<number, number>()
    const cpu = processorTime(pid)
    const from = performance.now()
    let last = from
    const next = (request: autocannon.Request) => ({ ...request, path: nextPath?.() ?? '/' })
    const cannon = autocannon(
      {
        ...{
          url,
          connections,
          headers: { ...headers },
          bailout: 1,
          timeout: PATIENCE,
          sampleInt: LOOKING,
        },
        ...(answers === undefined ? { duration: seconds } : { amount: answers }),
        ...(nextPath === undefined ? {} : { requests: [{ setupRequest: next }] }),
      },
      (error, { errors }) => {
        const spent = processorTime(pid) - cpu
        const said = [...wrong].map(([code, count]) => `${count} times ${code}`).join(', ')
        if (error || errors > 0 || wrong.size > 0 || times.length === 0)
          return reject(new Error(`${url} failed under load: ${said || error || errors}`))
        resolve({
          rate: times.length / ((last - from) / 1000),
          p50: percentile(times, 0.5),
          p99: percentile(times, 0.99),
          cpu: spent / times.length,
        })
      },
    )
    cannon.on('response', (...[, code, , time]) => {
      times.push(time)
      last = performance.now()
      if (code !== status) wrong.set(code, (wrong.get(code) ?? 0) + 1)
    })
  })
