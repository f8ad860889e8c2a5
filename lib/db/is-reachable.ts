import { setTimeout as sleep } from 'node:timers/promises'
import type { Db } from './client'

const PATIENCE_MS = 3_000

/** Whether the database answers within three seconds. */
export const isReachable = async (db: Db): Promise<boolean> => {
  const asked = db.$queryRaw`select 1`.then(
    () => true,
    () => false,
  )
  return Promise.race([asked, sleep(PATIENCE_MS, false, { ref: false })])
}
