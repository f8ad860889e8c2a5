import { provideSettings } from '@/lib/env'
import { testDatabase } from './database'

/** The address of the site in tests that call its routes. */
export const SITE = 'https://plenary.example'

/** A database of its own that the routes of the site, called from this test file, use too. */
export const testSite = async () => {
  const { db, url } = await testDatabase()
  provideSettings({
    DATABASE_URL: url,
    AUTH_SECRET: 'a secret of the tests alone '.repeat(2),
    APP_URL: SITE,
  })
  Object.assign(globalThis, { plenaryDb: db })
  return { db }
}

type Sent = {
  readonly cookie?: string | undefined
  readonly headers?: Readonly<Record<string, string | null>>
  readonly method?: string
}

const headersOf = (type: string, { cookie, headers = {} }: Sent): Headers => {
  const all = new Headers({ origin: SITE, host: new URL(SITE).host, 'content-type': type })
  if (cookie !== undefined) all.set('cookie', cookie)
  for (const [name, value] of Object.entries(headers)) {
    if (value === null) all.delete(name)
    else all.set(name, value)
  }
  return all
}

/** A request to the door, as the editor sends it. */
export const doorRequest = (verb: string, body: unknown, sent: Sent = {}): Request =>
  new Request(`${SITE}/api/staff/${verb}`, {
    method: sent.method ?? 'POST',
    headers: headersOf('application/json', sent),
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

/** A form's POST, as a browser without JavaScript sends it. */
export const formRequest = (
  path: string,
  fields: Record<string, string>,
  sent: Sent = {},
): Request =>
  new Request(`${SITE}${path}`, {
    method: 'POST',
    headers: headersOf('application/x-www-form-urlencoded', sent),
    body: new URLSearchParams(fields),
  })
