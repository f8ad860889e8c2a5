import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { CannotStart } from '@/lib/cannot-start'
import { buildSite } from './build-site'
import { failedInBrowser, failedInVitest, sayFailed } from './failed-tests'
import { type Check, programCheck, runChecks, type Say } from './run-checks'

const RESULTS = '.data/test'
const bin = (...parts: string[]) => path.join('node_modules', ...parts)

const build = (tell: Say) =>
  buildSite((line) => tell(`${line}\n`)).then(
    () => true,
    (error: unknown) => {
      tell(`${error instanceof Error ? error.message : String(error)}\n`)
      return false
    },
  )

/**
 * Every check. Those of one stage run beside one another, row by row: the tests of the second row
 * wait for PostgreSQL half of the time. In a row they go from the quickest to tell to the slowest.
 */
const STAGES: readonly (readonly (readonly Check[])[])[] = [
  [
    [
      programCheck('lockfile', ['scripts/complete-lock.mjs', '--check']),
      programCheck('lint', [bin('@biomejs/biome/bin/biome'), 'check', '.']),
      programCheck('import rules', ['scripts/start.mjs', 'layers']),
      programCheck('dead code', [bin('knip/bin/knip.js'), '--config', '.config/knip.ts']),
      programCheck('route types', [bin('next/dist/bin/next'), 'typegen']),
      programCheck('types', [bin('typescript/bin/tsc'), '--noEmit']),
      { name: 'build', run: build },
    ],
    [
      programCheck('unit and integration', [
        ...[bin('vitest/vitest.mjs'), 'run', '--config', '.config/vitest.ts'],
        ...['--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}/vitest.json`],
      ]),
    ],
  ],
  [
    [
      programCheck('browser', [
        ...[bin('playwright/cli.js'), 'test'],
        ...['--config', '.config/playwright.ts'],
      ]),
    ],
  ],
]

type Counts = { passed: number; failed: number; skipped: number }

const say = (line: string) => console.log(line)

const reportOf = (file: string) => {
  try {
    return JSON.parse(readFileSync(path.join(RESULTS, file), 'utf8'))
  } catch {
    return {}
  }
}

/** What Vitest and Playwright counted, each in its own words. */
const countTests = (vitest: Record<string, number>, browser: Record<string, number>): Counts => {
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = vitest
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = browser
  return {
    passed: numPassedTests + expected,
    failed: numFailedTests + unexpected + flaky,
    skipped: numPendingTests + numTodoTests + skipped,
  }
}

/** The stages with the checks of these names alone; all of them where none is named. */
const chosen = (names: string[]) => {
  const known = STAGES.flat(2).map(({ name }) => name)
  const unknown = names.find((name) => !known.includes(name))
  if (unknown) throw new CannotStart(`There is no check "${unknown}", only ${known.join(', ')}.`)
  if (names.length > 0) say(`Only ${names.join(', ')}, as you asked`)
  const wanted = ({ name }: Check) => names.length === 0 || names.includes(name)
  return STAGES.map((rows) => rows.map((row) => row.filter(wanted)))
}

/**
 * Runs every check to its end, whatever an earlier one found, and closes with the counts of the
 * tests. A test that was skipped fails the run.
 */
export const run = async ({ args: names }: { args: string[] }): Promise<void> => {
  const stages = chosen(names)
  mkdirSync(RESULTS, { recursive: true })
  for (const file of ['vitest.json', 'browser.json'])
    rmSync(path.join(RESULTS, file), { force: true })
  const failures: string[] = []
  for (const rows of stages) {
    failures.push(...(await runChecks(rows, (text) => process.stdout.write(text))))
  }
  const [vitest, browser] = [reportOf('vitest.json'), reportOf('browser.json')]
  const { passed, failed, skipped } = countTests(vitest, browser.stats ?? {})
  if (skipped > 0) failures.push(`${skipped} tests were skipped`)
  say('')
  for (const line of sayFailed([...failedInVitest(vitest), ...failedInBrowser(browser)])) say(line)
  if (failures.length > 0) say(`Not in order: ${failures.join(', ')}`)
  say(`${passed} passed, ${failed} failed`)
  process.exit(failures.length > 0 || failed > 0 ? 1 : 0)
}
