import type { Server } from 'node:http'

const GRACE_MS = 5_000

/** Takes no new request, gives those under way five seconds, then cuts them off. */
export const closeServer = async (server: Server): Promise<void> => {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const cut = setTimeout(() => server.closeAllConnections(), GRACE_MS)
  await closed
  clearTimeout(cut)
}
