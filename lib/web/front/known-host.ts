import type { IncomingMessage } from 'node:http'

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i

/**
 * Whether a request names the host that this site is known by.
 * @param appUrl the site's address as it was set, or undefined: then loopback names are known
 */
export const isKnownHost = (request: IncomingMessage, appUrl: string | undefined): boolean => {
  const { host = '' } = request.headers
  if (appUrl === undefined) return LOOPBACK.test(host)
  const { protocol, host: known } = new URL(appUrl)
  const port = protocol === 'https:' ? ':443' : ':80'
  return [known, `${known}${port}`].includes(host.toLowerCase())
}
