import type { StaffVisit } from '@/lib/account/visit'
import { findStaff } from '@/lib/auth/find-staff'
import { noteRefusal } from '@/lib/auth/note-refusal'
import { visitOf } from '@/lib/auth/visit-of'
import type { Actor } from '@/lib/domain/access'
import { assertOwnOrigin } from './own-origin'
import { Refusal } from './refusal'
import { assertContentType, parseJson, readBody, type SentWithBody } from './request-body'
import { type Told, tellFailure } from './response'

/** What staff can call by a name. */
export type Verb = (staff: StaffVisit, input: unknown) => Promise<unknown>

/** A page that says whose it is acts for nobody else who has signed in to the same browser since. */
function assertSamePerson({ headers }: SentWithBody, { personId }: Actor): void {
  const person = headers.get('plenary-person')
  if (person !== null && person !== personId) {
    throw new Refusal(401, 'Somebody else is signed in now. Sign in again as yourself.')
  }
}

async function call(request: SentWithBody, verb: Verb | undefined): Promise<unknown> {
  assertOwnOrigin(request)
  assertContentType(request, 'application/json')
  const text = await readBody(request)
  const staff = await findStaff(request)
  if (staff === null) throw new Refusal(401, 'You are signed out. Sign in and try again.')
  assertSamePerson(request, staff.actor)
  if (verb === undefined) throw new Refusal(404, 'There is no such verb.')
  const visit = visitOf(request)
  const actor = { ...staff.actor, network: visit.network }
  return verb({ ...visit, ...staff, actor }, parseJson(text))
}

/**
 * Does what somebody of staff asks for, or tells why not: the one door by which staff write.
 * @param request by POST, with its body unread
 * @param name the verb's
 * @param verbs every verb that can be called
 */
export async function answerStaff(
  request: SentWithBody,
  name: string,
  verbs: ReadonlyMap<string, Verb>,
): Promise<Told> {
  try {
    const body = (await call(request, verbs.get(name))) ?? null
    return { status: 200, body, headers: {} }
  } catch (error) {
    await noteRefusal(request, name, error)
    return tellFailure(error)
  }
}
