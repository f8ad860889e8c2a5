import type { IncomingMessage } from 'node:http'

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i

/**
 * What tells whether a request names the host that this site is known by.
 * @param appUrl the site's address as it was set, or undefined: then loopback names are known
 */
export const knownHosts = (appUrl: string | undefined): ((request: IncomingMessage) => boolean) => {
  if (appUrl === undefined) return ({ headers: { host = '' } }) => LOOPBACK.test(host)
  const { protocol, host: known } = new URL(appUrl)
  const port = protocol === 'https:' ? ':443' : ':80'
  return ({ headers: { host = '' } }) => [known, `${known}${port}`].includes(host.toLowerCase())
}
