import { execFileSync } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { startBareApp } from '../bare-app'
import { requestsPerSecond } from '../http'
import { load } from '../load'
import { publish } from '../matrices'
import type { Bench } from '../open-bench'
import type { Line } from '../report'
import { startSite } from '../site'

const SETTLE_MS = 2_000
const PACKED = { 'accept-encoding': 'br' }

const count = (number: number) => number.toLocaleString('en')

/** Megabytes of memory that a process holds. */
const held = (pid: number) =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024

/** How much memory the site holds when nobody has come yet, and after many have. */
export const memory = async (bench: Bench): Promise<Line[]> => {
  const { sizes, context, url, authSecret } = bench
  const { key } = await bench.makeMatrix(sizes.page)
  const large = await bench.makeMatrix(sizes.file)
  await publish(context, key, 'issues')
  await publish(context, large.key, 'issues')
  const site = await startSite({ databaseUrl: url, authSecret })
  const bare = await startBareApp(await bench.bareFolder())
  await sleep(SETTLE_MS)
  const idle = { ours: held(site.pid), limit: held(bare.pid) }
  const readers = { connections: 16, seconds: sizes.seconds }
  await requestsPerSecond(`${site.url}/${key}/issues`, readers)
  const file = { url: `${site.url}/${large.key}/issues.csv`, pid: site.pid, headers: PACKED }
  const downloads = { connections: 16, seconds: sizes.seconds, answers: sizes.downloads }
  await load(file, downloads)
  await requestsPerSecond(bare.url, readers)
  await sleep(SETTLE_MS)
  const after = { ours: held(site.pid), limit: held(bare.pid) }
  await site.close()
  await bare.close()
  const unit = 'MB'
  const against = 'bare Next app'
  return [
    { what: 'memory idle', unit, ...idle, against },
    {
      what: `memory after pages over 16 connections for at least ${sizes.seconds} s and ${count(sizes.downloads)} downloads of the file of ${count(sizes.file)} issues`,
      ...{ unit, ...after, against: `${against}, after a load of its page` },
    },
  ]
}
