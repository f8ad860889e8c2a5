import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { CannotStart } from '@/lib/cannot-start'
import { provideSettings, readEnvFile } from '@/lib/env'
import { buildSite } from '../build-site'
import { stopOnSignal } from '../stop-on-signal'
import { type Bench, openBench } from './open-bench'
import { bytes } from './parts/bytes'
import { editor } from './parts/editor'
import { files } from './parts/files'
import { fresh } from './parts/fresh'
import { held } from './parts/held'
import { key } from './parts/key'
import { lighthouse } from './parts/lighthouse'
import { memory } from './parts/memory'
import { paint } from './parts/paint'
import { publishing } from './parts/publishing'
import { cells, save } from './parts/save'
import { start } from './parts/start'
import { together } from './parts/together'
import { describeMachine, type Line, reportOf, tablesOf } from './report'
import type { ServedLine } from './served'
import { FULL, TINY } from './sizes'

type Part = (bench: Bench) => Promise<(Line | ServedLine)[]>

const PARTS = new Map<string, Part>([
  ['held', held],
  ['fresh', fresh],
  ['files', files],
  ['publishing', publishing],
  ['save', save],
  ['cells', cells],
  ['together', together],
  ['key', key],
  ['editor', editor],
  ['start', start],
  ['memory', memory],
  ['bytes', bytes],
  ['paint', paint],
  ['lighthouse', lighthouse],
])
const FILE = 'docs/bench.md'
const USAGE = `npm run bench -- [PART …] [--write]
The parts are ${[...PARTS.keys()].join(', ')}; all of them unless you name some. --write puts the
numbers into ${FILE}, all of them only.`

const OPTIONS = {
  write: { type: 'boolean', default: false },
  /** for the test that every part still runs */
  tiny: { type: 'boolean', default: false },
} as const

const parse = (args: string[]) => {
  try {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true })
    const known = positionals.every((name) => PARTS.has(name))
    if (known && !(values.write && (values.tiny || positionals.length > 0)))
      return { ...values, names: positionals }
  } catch {
    // Said below.
  }
  throw new CannotStart(USAGE)
}

const measure = async (bench: Bench, names: readonly string[]) => {
  const lines: (Line | ServedLine)[] = []
  for (const [name, part] of PARTS) {
    if (names.length > 0 && !names.includes(name)) continue
    console.log(`Measuring ${name}`)
    const measured = await part(bench)
    console.log(`${tablesOf(measured)}\n`)
    lines.push(...measured)
  }
  return lines
}

/** Measures Plenary against what nothing of its kind could do without, in one run. */
export const run = async ({ args }: { args: string[] }): Promise<void> => {
  const { names, write, tiny } = parse(args)
  readEnvFile()
  const atEnd = stopOnSignal()
  provideSettings({ NODE_ENV: 'production' })
  await buildSite(console.log)
  const bench = await openBench(tiny ? TINY : FULL)
  atEnd(bench.close)
  try {
    const machine = await describeMachine(bench.url)
    const lines = await measure(bench, names)
    console.log(`${machine}\n\n${tablesOf(lines)}`)
    if (write) writeFileSync(FILE, reportOf(machine, lines))
  } finally {
    await bench.close()
  }
}
