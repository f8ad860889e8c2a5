import type { ServerResponse } from 'node:http'

type Headers = Readonly<Record<string, string>>

/**
 * Lets an answer of 200 go out with another status and with these headers: Next's pages can say
 * neither.
 * @param response where the page will be written
 * @param status what it goes out with
 * @param headers those that are added
 */
export function presetStatus(response: ServerResponse, status: number, headers: Headers): void {
  const { writeHead } = response
  // Next's compression puts its own in front of it, so it must stay writable.
  Object.defineProperty(response, 'writeHead', {
    writable: true,
    value: (given: number, ...rest: unknown[]) => {
      if (given !== 200) return Reflect.apply(writeHead, response, [given, ...rest])
      response.setHeaders(new Map(Object.entries(headers)))
      return Reflect.apply(writeHead, response, [status, ...rest])
    },
  })
}
