import { findSession } from '@/lib/account/find-session'
import { db } from '@/lib/db/client'
import type { Context } from '@/lib/db/context'
import { readSessionCookie } from './read-session-cookie'
import { readCookies, sessionCookieName } from './session-cookie'

/** What is read of a request: its headers. */
export type Sent = { readonly headers: { readonly get: (name: string) => string | null } }

/** Whoever is signed in, and the database: what a verb is handed. */
export type Staff = Context

/**
 * Finds who is signed in by the value of the session's cookie; the row is read each time.
 * @param cookie the cookie's value
 */
export async function findStaffByCookie(cookie: string | undefined): Promise<Staff | null> {
  const secret = await readSessionCookie(cookie)
  if (secret === null) return null
  const actor = await findSession({ db: db(), now: new Date() }, secret)
  return actor === null ? null : { db: db(), actor }
}

/**
 * Finds who sent a request.
 * @param request any request
 */
export async function findStaff(request: Sent): Promise<Staff | null> {
  return findStaffByCookie(readCookies(request.headers.get('cookie')).get(sessionCookieName()))
}
