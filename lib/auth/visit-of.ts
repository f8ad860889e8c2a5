import { setTimeout as wait } from 'node:timers/promises'
import { networkOf } from '@/lib/account/network'
import type { Visit } from '@/lib/account/visit'
import { db } from '@/lib/db/client'
import type { Sent } from './find-staff'

/** Where the front server writes the address that a request came from. */
const CLIENT_HEADER = 'x-plenary-client'

/**
 * Who sends a request without being signed in.
 * @param request one that came through the front server
 */
export function visitOf(request: Sent): Visit {
  return {
    db: db(),
    now: new Date(),
    network: networkOf(request.headers.get(CLIENT_HEADER)),
    userAgent: request.headers.get('user-agent'),
    wait: async (milliseconds) => {
      await wait(milliseconds)
    },
  }
}
