import { AppError } from '@/lib/domain/app-error'
import { TooManyTries } from '@/lib/domain/too-many-tries'
import { assertOwnOrigin } from '@/lib/web/own-origin'
import { Refusal } from '@/lib/web/refusal'
import { assertContentType, readBody } from '@/lib/web/request-body'
import { tellFailure } from '@/lib/web/response'
import { type Notice, noNoticeCookie, noticeCookie } from './notice'

/** A form as it was filled in. */
export type Fields = { readonly get: (name: string) => string }

type Form = {
  readonly form: Notice['form']
  /** the page of the form, to come back to when it is refused */
  readonly page: (fields: Fields) => string
  /** does what the form asks; gives where to go then, and the cookies to set */
  readonly submit: (fields: Fields) => Promise<{ to: string; cookies: readonly string[] }>
}

async function readFields(request: Request): Promise<Fields> {
  assertOwnOrigin(request)
  assertContentType(request, 'application/x-www-form-urlencoded')
  const fields = new URLSearchParams(await readBody(request))
  return { get: (name) => fields.get(name) ?? '' }
}

function plain(status: number, message: string, headers: HeadersInit = {}): Response {
  const answer = new Response(`${message}\n`, { status, headers })
  answer.headers.set('Content-Type', 'text/plain; charset=utf-8')
  answer.headers.set('Cache-Control', 'no-store')
  return answer
}

function goTo(to: string, cookies: readonly string[]): Response {
  const answer = plain(303, '', { Location: to })
  for (const cookie of cookies) answer.headers.append('Set-Cookie', cookie)
  return answer
}

/** Sends the person back to the form, which says why; a 429 goes there by itself. */
async function backToForm(error: unknown, form: Form, fields: Fields): Promise<Response> {
  const { status, body, headers } = tellFailure(error)
  const page = form.page(fields)
  const notice = await noticeCookie({
    form: form.form,
    message: body.message,
    where: body.where,
    email: fields.get('email'),
    name: fields.get('name'),
  })
  if (status !== 429) return goTo(page, [notice])
  return plain(status, body.message, {
    ...headers,
    Refresh: `0; url=${page}`,
    'Set-Cookie': notice,
  })
}

/**
 * Answers the POST of a form of ours, as a browser without JavaScript sends it, with the checks of
 * the one door in its order.
 * @param request the POST
 * @param form what it does and where it stands
 */
export async function answerForm(request: Request, form: Form): Promise<Response> {
  let fields: Fields | null = null
  try {
    fields = await readFields(request)
    const { to, cookies } = await form.submit(fields)
    return goTo(to, [...cookies, noNoticeCookie()])
  } catch (error) {
    const expected = [AppError, Refusal, TooManyTries].some((known) => error instanceof known)
    if (fields !== null && expected) return backToForm(error, form, fields)
    const { status, body, headers } = tellFailure(error)
    return plain(status, body.message, headers)
  }
}
