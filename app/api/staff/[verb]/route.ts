import { Refusal } from '@/lib/web/refusal'
import { failureAnswer, jsonAnswer } from '@/lib/web/response'
import { answerStaff } from '@/lib/web/staff-door'
import { verbs } from './verbs'

type Parameters = { params: Promise<{ verb: string }> }

/** The one door by which staff write; the front server answers some verbs before it comes here. */
export async function POST(request: Request, { params }: Parameters): Promise<Response> {
  try {
    const { status, body, headers } = await answerStaff(request, (await params).verb, verbs)
    return jsonAnswer(status, body, headers)
  } catch (error) {
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
