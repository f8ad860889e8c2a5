import { endSession } from '@/lib/account/end-session'
import { readSessionCookie } from './read-session-cookie'
import { runNextAuth } from './run-next-auth'
import { readCookies, sessionCookieName } from './session-cookie'
import { visitOf } from './visit-of'

/**
 * The Set-Cookie that signs somebody in.
 * @param secret of a session that was opened
 */
export async function grantSession(secret: string): Promise<string[]> {
  return runNextAuth({ action: ['callback', 'credentials'], cookies: {}, secret })
}

/**
 * Ends the session of a request, and gives the Set-Cookie that takes it off the browser.
 * @param request whoever signs out
 */
export async function revokeSession(request: Request): Promise<string[]> {
  const name = sessionCookieName()
  const value = readCookies(request.headers.get('cookie')).get(name)
  const secret = await readSessionCookie(value)
  if (value === undefined || secret === null) return []
  await endSession(visitOf(request), secret)
  return runNextAuth({ action: ['signout'], cookies: { [name]: value } })
}
