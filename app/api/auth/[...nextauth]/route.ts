import { type SignedIn, signIn } from '@/lib/account/sign-in'
import { answerForm, type Fields } from '@/lib/auth/answer-form'
import { ownPath } from '@/lib/auth/own-path'
import { grantSession, revokeSession } from '@/lib/auth/session-cookies'
import { visitOf } from '@/lib/auth/visit-of'
import { AppError } from '@/lib/domain/app-error'
import { TooManyTries } from '@/lib/domain/too-many-tries'
import { Refusal } from '@/lib/web/refusal'
import { failureAnswer } from '@/lib/web/response'
import { en } from '@/lib/words/en'

type Parameters = { params: Promise<{ nextauth: string[] }> }

const words = en.signIn

function secretOf(signedIn: SignedIn, now: Date): string {
  if (signedIn.outcome === 'signed-in') return signedIn.secret
  if (signedIn.outcome === 'refused') throw new AppError('unauthenticated', words.refused)
  throw new TooManyTries(signedIn.until, now)
}

async function enter(request: Request): Promise<Response> {
  const next = (fields: Fields) => ownPath(fields.get('next'))
  return answerForm(request, {
    form: 'sign-in',
    page: (fields) => `/sign-in?next=${encodeURIComponent(next(fields))}`,
    submit: async (fields) => {
      const visit = visitOf(request)
      const typed = { email: fields.get('email'), password: fields.get('password') }
      const secret = secretOf(await signIn(visit, typed), visit.now)
      return { to: next(fields), cookies: await grantSession(secret) }
    },
  })
}

async function leave(request: Request): Promise<Response> {
  return answerForm(request, {
    form: 'sign-in',
    page: () => '/sign-in',
    submit: async () => ({ to: '/sign-in', cookies: await revokeSession(request) }),
  })
}

/** Signing in and out, at next-auth's addresses. */
export async function POST(request: Request, { params }: Parameters): Promise<Response> {
  const action = (await params).nextauth.join('/')
  if (action === 'callback/credentials') return enter(request)
  if (action === 'signout') return leave(request)
  return failureAnswer(new Refusal(404, 'There is nothing at this address.'))
}
