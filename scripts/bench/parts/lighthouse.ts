import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { environmentWith } from '@/lib/env'
import { findChromium } from '../../find-chromium'
import { askWell } from '../http'
import { publish } from '../matrices'
import type { Bench } from '../open-bench'
import type { Line } from '../report'

/** Fetched when it is run: it brings more packages than all else here together. */
const LIGHTHOUSE = 'lighthouse@12.8.2'
const CATEGORIES = ['accessibility', 'best-practices', 'seo', 'performance'] as const
const FULL_SCORE = 100
const PATIENCE_MS = 240_000

const reportSchema = z.object({
  categories: z.record(z.enum(CATEGORIES), z.object({ score: z.number().nullable() })),
})

const runLighthouse = (args: readonly string[]) =>
  promisify(execFile)(
    'npm',
    ['exec', '--yes', '--loglevel=error', `--package=${LIGHTHOUSE}`, '--', 'lighthouse', ...args],
    { timeout: PATIENCE_MS, env: environmentWith({ CHROME_PATH: findChromium() }) },
  )

/** Without a line to the registry there is none, and the rest of the bench goes on. */
const isThere = async () => {
  try {
    await runLighthouse(['--version'])
    return true
  } catch {
    console.log(`${LIGHTHOUSE} could not be fetched`)
    return false
  }
}

const scoresOf = async (folder: string, url: string) => {
  const file = path.join(folder, 'lighthouse.json')
  const root = process.getuid?.() === 0 ? ' --no-sandbox' : ''
  const flags = `--headless=new --disable-background-networking --disable-component-update${root}`
  await runLighthouse([
    ...[url, '--quiet', '--output=json', `--output-path=${file}`, `--chrome-flags=${flags}`],
    `--only-categories=${CATEGORIES.join(',')}`,
  ])
  return reportSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).categories
}

/** What Lighthouse says of four pages, as on a phone; of performance, beside the others' load. */
export const lighthouse = async (bench: Bench): Promise<Line[]> => {
  const { sizes, context, folder } = bench
  if (sizes.judged === 0 || !(await isThere())) return []
  const { key } = await bench.makeMatrix(sizes.page)
  await publish(context, key, 'issues')
  await publish(context, key, 'outcomes')
  const { url } = await bench.site()
  const pages = [
    ['/', '/'],
    [`a matrix of ${sizes.page} issues`, `/${key}/issues`],
    [`compare of ${sizes.page} issues`, `/${key}/compare`],
    ['an issue', `/${key}/res-1`],
  ] as const
  const lines: Line[] = []
  for (const [name, at] of pages.slice(0, sizes.judged)) {
    await askWell(url + at)
    const scores = await scoresOf(folder, url + at)
    const told = CATEGORIES.map((one) => Math.round((scores[one]?.score ?? 0) * FULL_SCORE))
    const fewest = Math.min(...told.slice(0, -1))
    const words = CATEGORIES.map((one, index) => `${one} ${told[index]}`).join(', ')
    lines.push({
      what: `Lighthouse on ${name} (${words}): the fewest but for performance`,
      ...{ unit: 'points', ours: fewest, limit: FULL_SCORE, against: 'the full score' },
      rate: true,
    })
  }
  return lines
}
