import { findStaff } from '@/lib/auth/find-staff'
import { noteRefusal } from '@/lib/auth/note-refusal'
import { streamMatrix } from '@/lib/web/matrix-stream'
import { Refusal } from '@/lib/web/refusal'
import { failureAnswer } from '@/lib/web/response'

/** What becomes of a matrix while somebody has it open, as server-sent events. */
export async function GET(request: Request): Promise<Response> {
  try {
    const staff = await findStaff(request)
    if (staff === null) throw new Refusal(401, 'You are signed out. Sign in and try again.')
    return await streamMatrix(request, staff)
  } catch (error) {
    await noteRefusal(request, 'stream', error)
    return failureAnswer(error)
  }
}

async function refuseMethod(): Promise<Response> {
  return failureAnswer(new Refusal(405, 'Only GET is answered here.', { Allow: 'GET' }))
}

export {
  refuseMethod as DELETE,
  refuseMethod as HEAD,
  refuseMethod as OPTIONS,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
}
