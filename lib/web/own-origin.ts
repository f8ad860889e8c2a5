import type { Sent } from '@/lib/auth/find-staff'
import { readSettings } from '@/lib/env'
import { Refusal } from './refusal'

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

/**
 * Tells whether a page of ours sent a request.
 * @param origin the header Origin
 * @param host the header Host
 * @param appUrl APP_URL where it is set; while it is not, any loopback name with Host's port is ours
 */
export function isOwnOrigin(
  origin: string | null,
  host: string | null,
  appUrl: string | undefined,
): boolean {
  if (origin === null || !URL.canParse(origin)) return false
  if (appUrl !== undefined) return origin === new URL(appUrl).origin
  if (host === null || !URL.canParse(`http://${host}`)) return false
  const from = new URL(origin)
  return (
    from.protocol === 'http:' &&
    from.origin === origin &&
    LOOPBACK.test(from.hostname) &&
    from.port === new URL(`http://${host}`).port
  )
}

/**
 * Refuses what another site's page sends, and what says nothing of where it comes from.
 * @throws Refusal 403
 */
export function assertOwnOrigin(request: Sent): void {
  const { headers } = request
  const { APP_URL, PORT } = readSettings()
  // What the start fills in while nobody set it.
  const appUrl = APP_URL === `http://localhost:${PORT}` ? undefined : APP_URL
  if (isOwnOrigin(headers.get('origin'), headers.get('host'), appUrl)) return
  throw new Refusal(403, 'This did not come from a page of this site.')
}
