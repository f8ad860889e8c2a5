import { findStaff } from '@/lib/auth/find-staff'
import { noteRefusal } from '@/lib/auth/note-refusal'
import { visitOf } from '@/lib/auth/visit-of'
import type { Actor } from '@/lib/domain/access'
import { assertOwnOrigin } from '@/lib/web/own-origin'
import { Refusal } from '@/lib/web/refusal'
import { assertContentType, parseJson, readBody } from '@/lib/web/request-body'
import { failureAnswer, jsonAnswer } from '@/lib/web/response'
import { findVerb } from './verbs'

type Parameters = { params: Promise<{ verb: string }> }

/** A page that says whose it is acts for nobody else who has signed in to the same browser since. */
function assertSamePerson(request: Request, { personId }: Actor): void {
  const person = request.headers.get('plenary-person')
  if (person !== null && person !== personId) {
    throw new Refusal(401, 'Somebody else is signed in now. Sign in again as yourself.')
  }
}

async function answer(request: Request, name: string): Promise<Response> {
  assertOwnOrigin(request)
  assertContentType(request, 'application/json')
  const text = await readBody(request)
  const staff = await findStaff(request)
  if (staff === null) throw new Refusal(401, 'You are signed out. Sign in and try again.')
  assertSamePerson(request, staff.actor)
  const verb = findVerb(name)
  if (verb === null) throw new Refusal(404, 'There is no such verb.')
  const visit = visitOf(request)
  const actor = { ...staff.actor, network: visit.network }
  return jsonAnswer(200, await verb({ ...visit, ...staff, actor }, parseJson(text)))
}

/** The one door by which staff write. */
export async function POST(request: Request, { params }: Parameters): Promise<Response> {
  let verb = 'a verb'
  try {
    verb = (await params).verb
    return await answer(request, verb)
  } catch (error) {
    await noteRefusal(request, verb, error)
    return failureAnswer(error)
  }
}

async function refuseMethod(): Promise<Response> {
  return failureAnswer(new Refusal(405, 'Only POST is answered here.', { Allow: 'POST' }))
}

export {
  refuseMethod as DELETE,
  refuseMethod as GET,
  refuseMethod as HEAD,
  refuseMethod as OPTIONS,
  refuseMethod as PATCH,
  refuseMethod as PUT,
}
