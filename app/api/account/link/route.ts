import { redeemLink } from '@/lib/account/redeem-link'
import { answerForm } from '@/lib/auth/answer-form'
import { STAFF_HOME } from '@/lib/auth/own-path'
import { grantSession } from '@/lib/auth/session-cookies'
import { visitOf } from '@/lib/auth/visit-of'

/** Keeps the password that somebody chose by a one-time link, and signs them in. */
export async function POST(request: Request): Promise<Response> {
  return answerForm(request, {
    form: 'link',
    page: (fields) =>
      `/sign-in/link?secret=${encodeURIComponent(fields.get('secret').slice(0, 100))}`,
    submit: async (fields) => {
      const typed = { secret: fields.get('secret'), password: fields.get('password') }
      const secret = await redeemLink(visitOf(request), typed)
      return { to: STAFF_HOME, cookies: await grantSession(secret) }
    },
  })
}
