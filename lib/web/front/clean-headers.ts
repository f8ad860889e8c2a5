import type { IncomingMessage } from 'node:http'
import { clientAddress } from './client-address'
import { isStaffSide } from './request-path'

/** Where what runs behind the front finds the client's address; no client can write it. */
export const CLIENT_HEADER = 'x-plenary-client'

/** What only a proxy, Next itself or we may say. */
const NOT_THE_CLIENTS =
  /^(x-forwarded-.*|forwarded|x-real-ip|x-client-ip|x-middleware-.*|x-nextjs-.*|x-matched-path|x-invoke-.*|x-now-.*|x-plenary-.*|next-action|next-resume|content-security-policy(-report-only)?|x-nonce)$/

/** What would make one public page differ from reader to reader. */
const PERSONAL = /^(cookie|authorization|rsc|next-router-.*|next-url)$/

type Cleaning = { path: string; trustProxy: number; appUrl: string; personalPages: boolean }

/**
 * Takes off a request every header that its sender may not speak for, and cookies off requests for
 * public pages; puts on the client's address and the site's own.
 */
export const cleanHeaders = (request: IncomingMessage, cleaning: Cleaning): void => {
  const client = clientAddress(request, cleaning.trustProxy)
  const impersonal = !(cleaning.personalPages || isStaffSide(cleaning.path))
  for (const name of Object.keys(request.headers))
    if (NOT_THE_CLIENTS.test(name) || (impersonal && PERSONAL.test(name)))
      delete request.headers[name]
  const { host, protocol } = new URL(cleaning.appUrl)
  request.headers[CLIENT_HEADER] = client
  request.headers['x-forwarded-for'] = client
  request.headers['x-forwarded-host'] = host
  request.headers['x-forwarded-proto'] = protocol.slice(0, -1)
}
