import { expect, test } from 'vitest'
import { failedInBrowser, failedInVitest, sayFailed } from '@/scripts/failed-tests'

const vitest = {
  testResults: [
    {
      name: 'tests/a.test.ts',
      status: 'failed',
      assertionResults: [1, 2, 3, 4].map((n) => ({
        fullName: `fact ${n}`,
        status: n === 4 ? 'passed' : 'failed',
        failureMessages: ['\u001b[31m\n  Error: it is not so\u001b[39m\n    at somewhere'],
      })),
    },
    { name: 'tests/b.test.ts', status: 'failed', message: 'no module', assertionResults: [] },
    { name: 'tests/c.test.ts', status: 'passed', message: '', assertionResults: [] },
  ],
}
const spec = (ok: boolean) => {
  const error = ok ? {} : { error: { message: 'Error: not seen\nCall log' } }
  return { title: `a page, ${ok}`, file: 'public/d.spec.ts', ok, tests: [{ results: [error] }] }
}
const browser = { suites: [{ specs: [spec(true)], suites: [{ specs: [spec(false)] }] }] }

test('the end of a run names the files that failed, and of each the first with their reasons', () => {
  expect(sayFailed([...failedInVitest(vitest), ...failedInBrowser(browser)], 2)).toEqual([
    '3 failed in tests/a.test.ts',
    '  fact 1: Error: it is not so',
    '  fact 2: Error: it is not so',
    '1 failed in tests/b.test.ts',
    '  the file could not be run: no module',
    '1 failed in public/d.spec.ts',
    '  a page, false: Error: not seen',
  ])
})

test('where nothing failed, or a report is missing, there is nothing to name', () => {
  expect(sayFailed([...failedInVitest({}), ...failedInBrowser({})])).toEqual([])
})
