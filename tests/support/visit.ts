import type { Visit } from '@/lib/account/visit'
import type { Db } from '@/lib/db/client'
import type { Actor } from '@/lib/domain/access'

/** The installation itself, as `npm run user` and the loader of the sample act. */
export const INSTALLATION: Actor = {
  personId: null,
  name: 'the installation',
  role: 'admin',
  assemblies: [],
  sessionId: null,
  confirmed: true,
}

/** The moment at which these tests take place, and others around it. */
export const NOW = new Date('2026-11-21T12:00:00Z')
export const minutesLater = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000)

/** Somebody who tries to sign in; `waits` counts how long they were kept. */
export const visitFrom = (db: Db, over: Partial<Visit> = {}): Visit & { waits: number[] } => {
  const waits: number[] = []
  const wait = async (milliseconds: number) => {
    waits.push(milliseconds)
  }
  return { db, now: NOW, network: '192.0.2.1', userAgent: 'a browser', wait, ...over, waits }
}
