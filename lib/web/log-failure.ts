import { randomUUID } from 'node:crypto'

/**
 * Writes an unexpected failure to the log, for whoever runs the site.
 * @param error what was thrown
 * @returns the id under which it stands there: all that a person is told
 */
export function logFailure(error: unknown): string {
  const id = randomUUID()
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), id, error: what })}\n`)
  return id
}
