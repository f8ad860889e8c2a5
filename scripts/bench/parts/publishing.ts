import { setTimeout as sleep } from 'node:timers/promises'
import { publish } from '../matrices'
import type { Bench } from '../open-bench'
import { readWhile } from '../readers'
import type { Line } from '../report'
import { startSite } from '../site'

const CONNECTIONS = 64
const AIM_SEEN_MS = 1_000

/** What readers of two processes see while something is published. */
export const publishing = async (bench: Bench): Promise<Line[]> => {
  const { sizes, context, url, authSecret } = bench
  const { key } = await bench.makeMatrix(sizes.page)
  await publish(context, key, 'issues')
  const other = await startSite({ databaseUrl: url, authSecret })
  const sites = [await bench.site(), other]
  const paths = ['', '/issues', '/compare', '/issues?concern=high', '/issues/1', '/issues.csv']
  const half = (sizes.together * 1000) / 2
  const seen = await readWhile(
    {
      sites: sites.map((site) => site.url),
      paths: paths.map((path) => `/${key}${path}`),
      connections: CONNECTIONS,
    },
    async () => {
      await sleep(half)
      await publish(context, key, 'issues')
    },
    () => sleep(half),
  )
  await other.close()
  const whole = seen.answers - seen.failed - seen.mixed
  const what = `${CONNECTIONS} readers for ${sizes.together} s, two processes, a publication in the middle`
  return [
    {
      what: `${what}: whole answers (${seen.failed} failed, ${seen.mixed} mixed)`,
      ...{ unit: 'answers', ours: whole, limit: seen.answers, against: 'all answers', rate: true },
    },
    {
      what: `${what}: the last that was asked for afterwards and was the old one, after`,
      ...{ unit: 'ms', ours: seen.late, limit: AIM_SEEN_MS, against: 'what was aimed at' },
    },
  ]
}
