import { execFileSync } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { startBareApp } from '../bare-app'
import { askWell, requestsPerSecond } from '../http'
import { publish } from '../matrices'
import type { Bench } from '../open-bench'
import type { Line } from '../report'
import { startSite } from '../site'

const SETTLE_MS = 2_000
const FILES = 5

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
  const load = { connections: 16, seconds: sizes.seconds }
  await requestsPerSecond(`${site.url}/${key}/issues`, load)
  for (let at = 0; at < FILES; at += 1) await askWell(`${site.url}/${large.key}/issues.csv`)
  await requestsPerSecond(bare.url, load)
  await sleep(SETTLE_MS)
  const after = { ours: held(site.pid), limit: held(bare.pid) }
  await site.close()
  await bare.close()
  const unit = 'MB'
  const against = 'bare Next app'
  return [
    { what: 'memory idle', unit, ...idle, against },
    {
      what: `memory after pages over 16 connections for at least ${sizes.seconds} s and ${FILES} files of ${sizes.file.toLocaleString('en')} issues`,
      ...{ unit, ...after, against: `${against}, after a load of its page` },
    },
  ]
}
