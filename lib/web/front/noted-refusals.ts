import type { IncomingMessage, ServerResponse } from 'node:http'

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** `note` writes down that somebody's request for a path was answered 403; it never fails. */
type Options = { handle: Handle; note: (request: IncomingMessage, path: string) => Promise<void> }

const STAFF = /^\/staff(\/|$)/u

/**
 * Has every page and file of staff that answers 403 noted, once the answer has gone. Only here is it
 * known: Next renders its page of 403 beside every page, in case that it were needed.
 * @param options what renders, and what notes
 */
export function withNotedRefusals({ handle, note }: Options): Handle {
  return async (request, response) => {
    const [path = ''] = (request.url ?? '').split('?', 1)
    if (STAFF.test(path)) {
      response.once('finish', () => {
        if (response.statusCode === 403) void note(request, path)
      })
    }
    return handle(request, response)
  }
}
