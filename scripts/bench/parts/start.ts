import path from 'node:path'
import { startBareApp } from '../bare-app'
import { askWell } from '../http'
import { inTurns, timed } from '../numbers'
import type { Bench } from '../open-bench'
import type { Line } from '../report'
import { startSite } from '../site'

/** How long a start takes until the site answers: the first, which makes its database, and later ones. */
export const start = async (bench: Bench): Promise<Line[]> => {
  const { sizes, authSecret, folder } = bench
  const dataDir = path.join(folder, 'started')
  const startOnce = async () => {
    const site = await startSite({ databaseUrl: '', authSecret, dataDir })
    await askWell(site.url)
    return site
  }
  const startBare = async () => {
    const app = await startBareApp(await bench.bareFolder())
    await askWell(app.url)
    return app
  }
  const startAndStop = (begin: () => Promise<{ close: () => Promise<void> }>) => async () => {
    const running: { close: () => Promise<void> }[] = []
    const took = await timed(async () => running.push(await begin()))
    for (const one of running) await one.close()
    return took / 1000
  }
  await bench.bareFolder()
  const first = await startAndStop(startOnce)()
  const times = await inTurns(sizes.rounds, startAndStop(startOnce), startAndStop(startBare))
  const against = 'bare Next app, built already'
  return [
    {
      what: 'first start, built already: makes its database, loads the sample, once',
      ...{ unit: 's', ours: first, limit: times.limit, against },
    },
    { what: 'second start', unit: 's', ...times, against },
  ]
}
