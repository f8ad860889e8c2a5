import { Refusal } from '@/lib/web/refusal'
import { failureAnswer } from '@/lib/web/response'
import { en } from '@/lib/words/en'

/** Every address of the API that nothing else answers; Next's own page of 404 is for people. */
async function refuseAddress(): Promise<Response> {
  return failureAnswer(new Refusal(404, en.answers.noApi))
}

export {
  refuseAddress as DELETE,
  refuseAddress as GET,
  refuseAddress as HEAD,
  refuseAddress as OPTIONS,
  refuseAddress as PATCH,
  refuseAddress as POST,
  refuseAddress as PUT,
}
