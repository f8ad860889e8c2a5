import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { askWell } from '../http'
import { publish } from '../matrices'
import { inTurns, timed } from '../numbers'
import type { Bench } from '../open-bench'
import type { Line } from '../report'

const CELLS = [
  ...['section', 'reference', 'title', 'themes', 'areas_of_concern', 'proposals', 'implications'],
  ...['organizations', 'concern', 'concern_rationale', 'position', 'sources', 'summary'],
]

const LEVELS = ['high', 'medium', 'low', 'none', 'positive'] as const
type Level = (typeof LEVELS)[number]

/** Pairs of levels that each leave two fifths of the issues. */
const PAIRS = LEVELS.flatMap((one, at) => LEVELS.slice(at + 1).map((two) => [one, two] as const))

const copyOf = (assembly: string, levels: readonly Level[] = LEVELS) => `
  copy (
    select r.slug, ${CELLS.map((cell) => `r.content #>> '{cells,${cell}}'`).join(', ')}
    from snapshot_row r join publication p on p.snapshot_id = r.snapshot_id
    where p.assembly_key = '${assembly}' and p.kind = 'issues' and p.number = 1
      and r.content #>> '{cells,concern}' in (${levels.map((level) => `'${level}'`).join(', ')})
    order by r.position
  ) to stdout (format csv)`

const drain = async (client: pg.Client, sql: string) => {
  let bytes = 0
  for await (const piece of client.query(copyTo(sql))) bytes += piece.length
  return bytes
}

/** How long the file of a large publication takes to the last byte. */
export const files = async (bench: Bench): Promise<Line[]> => {
  const { sizes, context, url } = bench
  const { key } = await bench.makeMatrix(sizes.file)
  await publish(context, key, 'issues')
  const site = await bench.site()
  const client = new pg.Client(url)
  await client.connect()
  const read = (query = '') => askWell(`${site.url}/${key}/issues.csv${query}`)
  const first = await timed(() => read())
  const times = await inTurns(
    sizes.rounds * 2 + 1,
    () => timed(() => read()),
    () => timed(() => drain(client, copyOf(key))),
  )
  const pairAt = (round: number) => PAIRS[round % PAIRS.length] ?? LEVELS
  // Each is asked for once only: what was asked for before is held.
  const filtered = await inTurns(
    Math.min(sizes.rounds * 2 + 1, PAIRS.length),
    (round) => timed(() => read(`?concern=${pairAt(round).join(',')}`)),
    (round) => timed(() => drain(client, copyOf(key, pairAt(round)))),
  )
  await client.end()
  const what = `issues.csv of ${sizes.file.toLocaleString('en')} issues`
  const against = 'COPY (SELECT …) TO STDOUT of the publication’s rows'
  return [
    { what, unit: 'ms', ...times, against },
    { what: `${what}, two fifths of them, for the first time`, unit: 'ms', ...filtered, against },
    {
      ...{ what: `${what}, first time since the start, once`, unit: 'ms', against },
      ...{ ours: first, limit: times.limit },
    },
  ]
}
