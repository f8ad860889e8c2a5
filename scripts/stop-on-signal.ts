import type { Server } from 'node:http'

const GRACE_MS = 5_000

/**
 * Stops serving at Ctrl-C and SIGTERM: no new request, five seconds for those under way, then
 * `cleanUp` and the end. A second signal ends at once.
 */
export const stopOnSignal = (server: Server, cleanUp: () => Promise<void>): void => {
  let stopping = false
  const stop = async () => {
    if (stopping) process.exit(1)
    stopping = true
    process.stdout.write('Stopping\n')
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    server.closeIdleConnections()
    const cut = setTimeout(() => server.closeAllConnections(), GRACE_MS)
    await closed
    clearTimeout(cut)
    await cleanUp()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      stop().catch(() => process.exit(1))
    })
}
