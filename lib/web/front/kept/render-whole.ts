import type { IncomingMessage, ServerResponse } from 'node:http'
import { type DispatchFunc, inject, type Response } from 'light-my-request'

export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** An answer as it stands in memory; the names of its headers are in small letters. */
export type Whole = { status: number; headers: Record<string, string>; body: Buffer }

const asText = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value))

/**
 * Has an address rendered for nobody in particular: it ends even where whoever asked first has gone.
 * @param handle what renders
 * @param url path and query
 * @param headers of the request
 * @throws what the handler throws
 */
export async function renderWhole(
  handle: Handle,
  url: string,
  headers: Record<string, string>,
): Promise<Whole> {
  const answer = await new Promise<Response>((resolve, reject) => {
    const dispatch: DispatchFunc = (request, response) => {
      handle(request, response).catch(reject)
    }
    inject(dispatch, { method: 'GET', url, headers }).then(resolve, reject)
  })
  const told = Object.entries(answer.headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name.toLowerCase(), asText(value)]],
  )
  return {
    status: answer.statusCode,
    headers: Object.fromEntries(told),
    body: answer.rawPayload,
  }
}
