/** What is known of a failure beside what was thrown; `id` where it has been given one already. */
type Known = { readonly id?: string | undefined; readonly [more: string]: string | undefined }

/**
 * Writes an unexpected failure to the log, for whoever runs the site: one line of JSON.
 * @param error what was thrown
 * @param known what stands beside it in the log
 * @returns the id under which it stands there: all that a person is told
 */
export function logFailure(error: unknown, known: Known = {}): string {
  const { id = crypto.randomUUID(), ...more } = known
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const entry = { at: new Date().toISOString(), id, ...more, error: what }
  // biome-ignore lint/suspicious/noConsole: Next bundles the log for a runtime too that has no other
  console.error(JSON.stringify(entry))
  return id
}
