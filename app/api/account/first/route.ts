import { becomeFirstAdministrator } from '@/lib/account/become-first-administrator'
import { answerForm } from '@/lib/auth/answer-form'
import { STAFF_HOME } from '@/lib/auth/own-path'
import { grantSession } from '@/lib/auth/session-cookies'
import { visitOf } from '@/lib/auth/visit-of'

/** Makes the first administrator by the link of the first start. */
export async function POST(request: Request): Promise<Response> {
  return answerForm(request, {
    form: 'first',
    page: (fields) =>
      `/sign-in/first?secret=${encodeURIComponent(fields.get('secret').slice(0, 100))}`,
    submit: async (fields) => {
      const secret = await becomeFirstAdministrator(visitOf(request), {
        secret: fields.get('secret'),
        email: fields.get('email'),
        name: fields.get('name'),
        password: fields.get('password'),
      })
      return { to: STAFF_HOME, cookies: await grantSession(secret) }
    },
  })
}
