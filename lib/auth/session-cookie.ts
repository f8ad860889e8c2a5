import { env } from '@/lib/env'

/** Whether the site is reached by https, by its APP_URL. */
export function isSecure(): boolean {
  return env().APP_URL.startsWith('https:')
}

/** The cookie that holds a session: bound to this very host where the site is reached by https. */
export function sessionCookieName(): string {
  return isSecure() ? '__Host-plenary-session' : 'plenary-session'
}

/**
 * Reads the cookies of a request.
 * @param header its header Cookie
 */
export function readCookies(header: string | null): ReadonlyMap<string, string> {
  const pairs = (header ?? '').split(';').map((pair): [string, string] => {
    const at = pair.indexOf('=')
    return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()]
  })
  return new Map(pairs.filter(([name]) => name !== '').reverse())
}
