import { decode, encode } from 'next-auth/jwt'
import { z } from 'zod'
import { env } from '@/lib/env'
import { isSecure } from './session-cookie'

const noticeSchema = z.object({
  /** which form it belongs to */
  form: z.enum(['sign-in', 'first', 'link']),
  message: z.string(),
  where: z.string().optional(),
  email: z.string().optional(),
  name: z.string().optional(),
})

/** What a form says after it was refused, with what was filled in but for the password. */
export type Notice = z.output<typeof noticeSchema>

/** Seconds that a form remembers why it was refused. */
const LASTS = 60
const SALT = 'notice'
const LONGEST = 300

/** The cookie that carries it from the answer to the form. */
export function noticeCookieName(): string {
  return isSecure() ? '__Host-plenary-notice' : 'plenary-notice'
}

function cookie(value: string, seconds: number): string {
  const secure = isSecure() ? '; Secure' : ''
  return `${noticeCookieName()}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`
}

/**
 * The Set-Cookie that carries a notice to the form; encrypted, so that nobody else can write one.
 * @param notice what the form shall say
 */
export async function noticeCookie(notice: Notice): Promise<string> {
  const short = (text: string | undefined) => text?.slice(0, LONGEST)
  const token = { notice: { ...notice, email: short(notice.email), name: short(notice.name) } }
  const secret = env().AUTH_SECRET
  return cookie(await encode({ token, secret, salt: SALT, maxAge: LASTS }), LASTS)
}

/** The Set-Cookie that takes a notice away. */
export function noNoticeCookie(): string {
  return cookie('', 0)
}

/**
 * Reads a notice.
 * @param value the cookie's value
 * @param form the form that asks; another's notice is none
 */
export async function readNotice(
  value: string | undefined,
  form: Notice['form'],
): Promise<Notice | null> {
  if (value === undefined || value === '') return null
  try {
    const token = await decode({ token: value, secret: env().AUTH_SECRET, salt: SALT })
    const parsed = noticeSchema.safeParse(token?.notice)
    return parsed.success && parsed.data.form === form ? parsed.data : null
  } catch {
    return null
  }
}
