import { troubleOf } from '@/lib/db/trouble-of'
import { AppError, type AppErrorCode } from '@/lib/domain/app-error'
import { TooManyTries } from '@/lib/domain/too-many-tries'
import { frontWords } from '@/lib/words/en/front'
import { logFailure } from './log-failure'
import { Refusal } from './refusal'

const STATUS: Readonly<Record<AppErrorCode, number>> = {
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  invalid: 400,
  conflict: 409,
}

/**
 * An answer of the API.
 * @param body what it says, as JSON
 */
export function jsonAnswer(status: number, body: unknown, headers: HeadersInit = {}): Response {
  const answer = Response.json(body ?? null, { status, headers })
  answer.headers.set('Cache-Control', 'no-store')
  return answer
}

/** What is answered, whatever writes it. */
export type Told<Body = unknown> = {
  readonly status: number
  readonly body: Body
  readonly headers: Readonly<Record<string, string>>
}

/** What a failure tells the person: a status and a sentence, and where it stands if that is known. */
export type ToldFailure = Told<{
  readonly message: string
  readonly where?: string
  readonly id?: string
}>

/**
 * Turns what was thrown into what may be told; anything unexpected is logged and told by an id only.
 * @param error what was thrown
 */
export function tellFailure(error: unknown): ToldFailure {
  if (error instanceof AppError) {
    const where = error.where === undefined ? {} : { where: error.where }
    return { status: STATUS[error.code], body: { message: error.message, ...where }, headers: {} }
  }
  if (error instanceof TooManyTries) {
    const headers = { 'Retry-After': String(error.seconds) }
    return { status: 429, body: { message: error.message }, headers }
  }
  if (error instanceof Refusal) {
    return { status: error.status, body: { message: error.message }, headers: error.headers }
  }
  const id = logFailure(error)
  const trouble = troubleOf(error)
  if (trouble !== null) {
    return {
      status: 503,
      body: { message: frontWords.trouble[trouble] },
      headers: { 'Retry-After': '5' },
    }
  }
  return { status: 500, body: { message: `Something went wrong (${id}).`, id }, headers: {} }
}

/**
 * Turns what was thrown into an answer of the API.
 * @param error what was thrown
 */
export function failureAnswer(error: unknown): Response {
  const { status, body, headers } = tellFailure(error)
  return jsonAnswer(status, body, headers)
}
