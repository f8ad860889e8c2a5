import { cookies } from 'next/headers'
import { seeOther } from '@/lib/web/see-other'
import { findStaffByCookie, type Staff } from './find-staff'
import { sessionCookieName } from './session-cookie'

/**
 * Whoever is signed in, for a page or a file of staff; everyone else is sent to sign in by 303.
 * @param path the page's own path, with its query, to come back to
 */
export async function requireStaff(path: string): Promise<Staff> {
  const jar = await cookies()
  const staff = await findStaffByCookie(jar.get(sessionCookieName())?.value)
  return staff ?? seeOther(`/sign-in?next=${encodeURIComponent(path)}`)
}
