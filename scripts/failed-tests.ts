import { stripVTControlCharacters } from 'node:util'
import { z } from 'zod'

/** What Vitest writes of its files, as far as failures go. */
const vitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      message: z.string().default(''),
      status: z.string(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).default([]),
        }),
      ),
    }),
  ),
})

const browserSpec = z.object({
  title: z.string(),
  file: z.string(),
  ok: z.boolean(),
  tests: z.array(
    z.object({
      results: z.array(z.object({ error: z.object({ message: z.string() }).optional() })),
    }),
  ),
})
const browserSuite = z.object({
  specs: z.array(browserSpec),
  get suites() {
    return z.array(browserSuite).default([])
  },
})
/** What Playwright writes, as far as failures go. */
const browserReport = z.object({ suites: z.array(browserSuite) })

export type FailedTest = { readonly file: string; readonly name: string; readonly reason: string }

/** The first line of a reason that says something, as plain text. */
const firstLine = (text: string | undefined) =>
  stripVTControlCharacters(text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line !== '') ?? ''

const specsOf = (suite: z.infer<typeof browserSuite>): z.infer<typeof browserSpec>[] => [
  ...suite.specs,
  ...suite.suites.flatMap(specsOf),
]

/** The tests that failed by the report of Vitest, and the files that could not be run. */
export const failedInVitest = (report: unknown): FailedTest[] =>
  (vitestReport.safeParse(report).data?.testResults ?? []).flatMap(
    ({ name: file, message, status, assertionResults }) => {
      const failed = assertionResults
        .filter((one) => one.status === 'failed')
        .map(({ fullName, failureMessages }) => {
          return { file, name: fullName, reason: firstLine(failureMessages[0]) }
        })
      if (failed.length > 0 || status !== 'failed') return failed
      return [{ file, name: 'the file could not be run', reason: firstLine(message) }]
    },
  )

/** The tests that failed by the report of Playwright. */
export const failedInBrowser = (report: unknown): FailedTest[] =>
  (browserReport.safeParse(report).data?.suites ?? [])
    .flatMap(specsOf)
    .filter(({ ok }) => !ok)
    .map(({ file, title, tests }) => {
      const errors = tests.flatMap(({ results }) => results.flatMap(({ error }) => error ?? []))
      return { file, name: title, reason: firstLine(errors[0]?.message) }
    })

/**
 * Says which tests failed, a file after the other with how many, and for each file the first few
 * with the first line of their reason: a run is often read from its end.
 */
export const sayFailed = (failed: readonly FailedTest[], few = 3): string[] => {
  const files = [...new Set(failed.map(({ file }) => file))]
  return files.flatMap((file) => {
    const inIt = failed.filter((one) => one.file === file)
    const first = inIt.slice(0, few)
    return [
      `${inIt.length} failed in ${file}`,
      ...first.map(({ name, reason }) => `  ${name}: ${reason.slice(0, 300)}`),
    ]
  })
}
