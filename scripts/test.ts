import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { CannotStart } from '@/lib/cannot-start'
import { buildSite } from './build-site'

const RESULTS = '.data/test'
const bin = (...parts: string[]) => path.join('node_modules', ...parts)

/** Every check, in the order from the quickest to tell to the slowest; those with counts are tests. */
const STEPS: { name: string; args: string[] }[] = [
  { name: 'lockfile', args: ['scripts/complete-lock.mjs', '--check'] },
  { name: 'lint', args: [bin('@biomejs/biome/bin/biome'), 'check', '.'] },
  { name: 'import rules', args: ['scripts/start.mjs', 'layers'] },
  { name: 'dead code', args: [bin('knip/bin/knip.js'), '--config', '.config/knip.ts'] },
  { name: 'route types', args: [bin('next/dist/bin/next'), 'typegen'] },
  { name: 'types', args: [bin('typescript/bin/tsc'), '--noEmit'] },
  {
    name: 'unit and integration',
    args: [
      ...[bin('vitest/vitest.mjs'), 'run', '--config', '.config/vitest.ts'],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}/vitest.json`],
    ],
  },
  { name: 'build', args: [] },
  {
    name: 'browser',
    args: [bin('playwright/cli.js'), 'test', '--config', '.config/playwright.ts'],
  },
]

type Counts = { passed: number; failed: number; skipped: number }

const say = (line: string) => console.log(line)

const runNode = (args: string[]) =>
  new Promise<boolean>((resolve) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] })
    child.on('error', () => resolve(false))
    child.on('exit', (code) => resolve(code === 0))
  })

const build = () =>
  buildSite(say).then(
    () => true,
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : String(error))
      return false
    },
  )

const numbersIn = (file: string): Record<string, number> => {
  try {
    const { stats, ...report } = JSON.parse(readFileSync(path.join(RESULTS, file), 'utf8'))
    return stats ?? report
  } catch {
    return {}
  }
}

/** What Vitest and Playwright counted, each in its own words. */
const countTests = (): Counts => {
  const {
    numPassedTests = 0,
    numFailedTests = 0,
    numPendingTests = 0,
    numTodoTests = 0,
  } = numbersIn('vitest.json')
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = numbersIn('browser.json')
  return {
    passed: numPassedTests + expected,
    failed: numFailedTests + unexpected + flaky,
    skipped: numPendingTests + numTodoTests + skipped,
  }
}

const chosen = (names: string[]) => {
  const known = STEPS.map(({ name }) => name)
  const unknown = names.find((name) => !known.includes(name))
  if (unknown) throw new CannotStart(`There is no check "${unknown}", only ${known.join(', ')}.`)
  if (names.length > 0) say(`Only ${names.join(', ')}, as you asked`)
  return STEPS.filter(({ name }) => names.length === 0 || names.includes(name))
}

/**
 * Runs every check to its end, whatever an earlier one found, and closes with the counts of the
 * tests. A test that was skipped fails the run.
 */
export const run = async ({ args: names }: { args: string[] }): Promise<void> => {
  const steps = chosen(names)
  mkdirSync(RESULTS, { recursive: true })
  for (const file of ['vitest.json', 'browser.json'])
    rmSync(path.join(RESULTS, file), { force: true })
  const failures: string[] = []
  for (const { name, args } of steps) {
    say(`\n── ${name}`)
    const held = name === 'build' ? await build() : await runNode(args)
    if (!held) failures.push(name)
  }
  const { passed, failed, skipped } = countTests()
  if (skipped > 0) failures.push(`${skipped} tests were skipped`)
  say('')
  if (failures.length > 0) say(`Not in order: ${failures.join(', ')}`)
  say(`${passed} passed, ${failed} failed`)
  process.exit(failures.length > 0 || failed > 0 ? 1 : 0)
}
