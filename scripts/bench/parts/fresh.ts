import { askWell } from '../http'
import { type Loaded, load } from '../load'
import { publish } from '../matrices'
import type { Bench } from '../open-bench'
import type { ServedLine } from '../served'

const CONNECTIONS = [1, 16, 64]
/** Answers that each connection has. */
const EACH = 2
const FEWEST = 20
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

/** What nobody asked for before, so that it is rendered. */
export const fresh = async (bench: Bench): Promise<ServedLine[]> => {
  const { sizes, context } = bench
  const { key } = await bench.makeMatrix(sizes.page)
  await publish(context, key, 'issues')
  await publish(context, key, 'outcomes')
  const site = await bench.site()
  const asked = [
    ['filtered for the first time', `/${key}/issues`, filters()],
    ['compare, filtered for the first time', `/${key}/compare`, filters()],
    ['a matrix searched', `/${key}/issues`, searches()],
    ['all assemblies searched', '/search', searches()],
  ] as const
  const lines: ServedLine[] = []
  for (const [what, page, queries] of asked) {
    const nextPath = pathsOf(page, queries)
    const { headers, body } = await askWell(site.url + nextPath(), { headers: HEADERS })
    const bytes = Number(headers['content-length'] ?? body.length)
    const fewest = sizes.answers === undefined ? FEWEST : 2
    // The code that renders it is compiled by then.
    const target = { url: site.url, pid: site.pid, headers: HEADERS, nextPath }
    await load(target, { connections: 1, seconds: 1, answers: fewest })
    for (const connections of CONNECTIONS) {
      const answers = Math.max(fewest, connections * EACH)
      const ours: Loaded = await load(target, { connections, seconds: 1, answers })
      lines.push({ what, connections, ours, bytes, ofBare: null, ofNginx: null })
    }
  }
  return lines
}
