import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { anyPort } from '../../any-port'
import { startChild } from '../child'
import { askWell, PACKED, requestsPerSecond } from '../http'
import { publish } from '../matrices'
import { inTurns } from '../numbers'
import type { Bench } from '../open-bench'
import type { Line } from '../report'

/** Milliseconds in which a page that many will read is compressed as small as it can be. */
const SQUEEZED = 2_000

const serveBare = async ({ folder }: Bench, url: string) => {
  await askWell(url, { headers: PACKED })
  await sleep(SQUEEZED)
  const { headers, body } = await askWell(url, { headers: PACKED })
  const { 'transfer-encoding': _chunked, connection: _open, ...kept } = headers
  const file = path.join(folder, 'page.json')
  writeFileSync(file, JSON.stringify({ headers: kept, body: body.toString('base64') }))
  const port = await anyPort()
  const args = ['scripts/bench/bare-server.mjs', file, String(port)]
  const child = await startChild({ args, until: 'listening' })
  return { ...child, url: `http://127.0.0.1:${port}/` }
}

/** How many readers of a published page are served. */
export const page = async (bench: Bench): Promise<Line[]> => {
  const { sizes, context } = bench
  const { key } = await bench.makeMatrix(sizes.page)
  await publish(context, key, 'issues')
  const url = `${(await bench.site()).url}/${key}/issues`
  const bare = await serveBare(bench, url)
  await requestsPerSecond(url, { connections: 4, seconds: 1 })
  const lines: Line[] = []
  for (const connections of [1, 16]) {
    const load = { connections, seconds: sizes.seconds }
    const rates = await inTurns(
      sizes.rounds,
      () => requestsPerSecond(url, load),
      () => requestsPerSecond(bare.url, load),
    )
    lines.push({
      what: `published page of ${sizes.page} issues, ${connections} connection${connections > 1 ? 's' : ''}`,
      unit: 'requests/s',
      ...rates,
      against: 'bare Node server, the same bytes',
      rate: true,
    })
  }
  await bare.close()
  return lines
}
