import { decode } from 'next-auth/jwt'
import { env } from '@/lib/env'

/** Milliseconds for which the secret of a cookie is known by the cookie's text. */
const KEPT_FOR = 60_000
const MOST_KEPT = 500

type Kept = { secret: string; until: number }

const kept = new Map<string, Kept>()

const keep = (cookie: string, secret: string, now: number) => {
  const [oldest] = kept.keys()
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest)
  kept.set(cookie, { secret, until: now + KEPT_FOR })
}

/**
 * Reads the secret of a session out of its cookie. What a cookie was found to hold is remembered for
 * a minute: each decoding derives the key anew. Whether the session still stands is read each time.
 * @param cookie the cookie's value; one that is not ours holds none
 */
export async function readSessionCookie(cookie: string | undefined): Promise<string | null> {
  if (cookie === undefined || cookie === '') return null
  const now = Date.now()
  const known = kept.get(cookie)
  if (known && known.until > now) return known.secret
  kept.delete(cookie)
  try {
    const token = await decode({ token: cookie, secret: env().AUTH_SECRET })
    if (typeof token?.session !== 'string') return null
    keep(cookie, token.session, now)
    return token.session
  } catch {
    return null
  }
}
