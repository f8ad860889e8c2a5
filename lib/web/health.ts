import { db } from '@/lib/db/client'
import { isReachable } from '@/lib/db/is-reachable'

/** The answer of /api/health: 200 while the database answers, else 503; nothing more is told. */
export const healthResponse = async (): Promise<Response> => {
  const headers = { 'Cache-Control': 'no-store' }
  if (await isReachable(db())) return Response.json({ status: 'ok', database: 'ok' }, { headers })
  return Response.json({ status: 'error', database: 'unreachable' }, { status: 503, headers })
}
