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

const copyOf = (assembly: string) => `
  copy (
    select r.slug, ${CELLS.map((cell) => `r.content #>> '{cells,${cell}}'`).join(', ')}
    from snapshot_row r join publication p on p.snapshot_id = r.snapshot_id
    where p.assembly_key = '${assembly}' and p.kind = 'issues' and p.number = 1
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
  const read = () => askWell(`${site.url}/${key}/issues.csv`)
  const first = await timed(read)
  const times = await inTurns(
    sizes.rounds * 2 + 1,
    () => timed(read),
    () => timed(() => drain(client, copyOf(key))),
  )
  await client.end()
  const what = `issues.csv of ${sizes.file.toLocaleString('en')} issues`
  const against = 'COPY (SELECT …) TO STDOUT of the publication’s rows'
  return [
    { what, unit: 'ms', ...times, against },
    {
      ...{ what: `${what}, first time since the start, once`, unit: 'ms', against },
      ...{ ours: first, limit: times.limit },
    },
  ]
}
