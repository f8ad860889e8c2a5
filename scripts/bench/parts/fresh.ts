import { serveBare } from '../bare-answers'
import { serveByNginx } from '../bare-nginx'
import type { Child } from '../child'
import { type Answer, askWell } from '../http'
import { load } from '../load'
import { publish } from '../matrices'
import type { Bench } from '../open-bench'
import type { Line } from '../report'
import type { ServedLine } from '../served'

const CONNECTIONS = [1, 16, 64]
/** Answers that each connection has. */
const EACH = 2
const FEWEST = 20
/** Milliseconds within which half of what nobody asked for before is answered. */
const AIM_MS = 100
const HEADERS = { 'accept-encoding': 'br' }

const LEVELS = ['high', 'medium', 'low', 'none', 'positive']
const SORTS = ['reference', 'title', 'summary', 'concern', 'position', 'implications', 'section']
const ORDERS = SORTS.flatMap((column) => [column, `-${column}`])

/** Combinations of a filter that each ask for something else. */
function* filters(): Generator<string> {
  for (const order of ORDERS)
    for (let chosen = 1; chosen < 2 ** LEVELS.length; chosen += 1) {
      const levels = LEVELS.filter((_, at) => chosen & (1 << at))
      yield `concern=${levels.join(',')}&sort=${order}`
    }
}

/** Free text is never kept: one search that every issue answers may be asked again and again. */
function* searches(): Generator<string> {
  for (;;) yield 'q=member+states'
}

/** One after another of the addresses of a page; each process has seen none of them before. */
const pathsOf = (page: string, queries: Generator<string>) => () => {
  const { value, done } = queries.next()
  if (done) throw new Error('The bench has no combination left that was not asked for.')
  return `${page}?${value}`
}

/** What the same bytes come to where nothing makes them: requests a second. */
const limitsOf = async (folder: string, answer: Answer) => {
  const known = [{ path: '/0', answer }]
  const bare = await serveBare(folder, known)
  const nginx = await serveByNginx(folder, known)
  const rateOf = async (server: Child & { url: string }, connections: number) => {
    const target = { url: `${server.url}/0`, pid: server.pid, headers: HEADERS }
    return (await load(target, { connections, seconds: 1 })).rate
  }
  const rates = async (connections: number) => ({
    bare: await rateOf(bare, connections),
    nginx: nginx && (await rateOf(nginx, connections)),
  })
  const close = async () => {
    await nginx?.close()
    await bare.close()
  }
  return { rates, close }
}

type Asked = { what: string; page: string; queries: Generator<string> }

const measure = async (bench: Bench, { what, page, queries }: Asked): Promise<ServedLine[]> => {
  const { sizes, folder } = bench
  const site = await bench.site()
  const nextPath = pathsOf(page, queries)
  const answer = await askWell(site.url + nextPath(), { headers: HEADERS })
  const bytes = Number(answer.headers['content-length'] ?? answer.body.length)
  const fewest = sizes.answers === undefined ? FEWEST : 2
  // The code that renders it is compiled by then.
  const target = { url: site.url, pid: site.pid, headers: HEADERS, nextPath }
  await load(target, { connections: 1, seconds: 1, answers: fewest })
  const limits = await limitsOf(folder, answer)
  const lines: ServedLine[] = []
  for (const connections of CONNECTIONS) {
    const answers = Math.max(fewest, connections * EACH)
    const ours = await load(target, { connections, seconds: 1, answers })
    const { bare, nginx } = await limits.rates(connections)
    const ofNginx = nginx && ours.rate / nginx
    lines.push({ what, connections, ours, bytes, ofBare: ours.rate / bare, ofNginx })
  }
  await limits.close()
  return lines
}

const aimed = ({ what, ours }: ServedLine): Line => ({
  ...{ what: `${what}, one reader: half are answered within`, unit: 'ms' },
  ...{ ours: ours.p50, limit: AIM_MS, against: 'what was aimed at' },
})

/** What nobody asked for before, so that it is rendered. */
export const fresh = async (bench: Bench): Promise<(Line | ServedLine)[]> => {
  const { sizes, context } = bench
  const { key } = await bench.makeMatrix(sizes.page)
  await publish(context, key, 'issues')
  await publish(context, key, 'outcomes')
  const asked: Asked[] = [
    { what: 'filtered for the first time', page: `/${key}/issues`, queries: filters() },
    { what: 'compare, filtered for the first time', page: `/${key}/compare`, queries: filters() },
    { what: 'a matrix searched', page: `/${key}/issues`, queries: searches() },
    { what: 'all assemblies searched', page: '/search', queries: searches() },
  ]
  const lines: ServedLine[] = []
  for (const each of asked) lines.push(...(await measure(bench, each)))
  return [...lines, ...lines.filter(({ connections }) => connections === 1).map(aimed)]
}
