import type { Server } from 'node:http'

const GRACE_MS = 5_000
const LOOK_MS = 100

/** Takes no new request, gives those under way five seconds, then cuts them off. */
export const closeServer = async (server: Server): Promise<void> => {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  // A browser keeps a connection open whose answer has just ended.
  const look = setInterval(() => server.closeIdleConnections(), LOOK_MS)
  const cut = setTimeout(() => server.closeAllConnections(), GRACE_MS)
  await closed
  clearInterval(look)
  clearTimeout(cut)
}
