import type { BrowserContext } from '@playwright/test'
import { createDb, type Db } from '@/lib/db/client'
import type { Actor } from '@/lib/domain/access'
import { provideSettings } from '@/lib/env'
import { makePerson, signInCookie } from './people'

let known: Db | undefined

/** The database of the site that the browser tests look at. */
export const siteDb = (): Db => {
  const { SITE_DATABASE_URL = '', SITE_URL = '', SITE_AUTH_SECRET = '' } = process.env
  provideSettings({
    DATABASE_URL: SITE_DATABASE_URL,
    APP_URL: SITE_URL,
    AUTH_SECRET: SITE_AUTH_SECRET,
  })
  known ??= createDb(SITE_DATABASE_URL)
  return known
}

/** Signs a browser in as a new person, by making their session's row and its cookie. */
export const signInAs = async (
  context: BrowserContext,
  person: Parameters<typeof makePerson>[1],
): Promise<Actor & { personId: string }> => {
  const db = siteDb()
  const actor = await makePerson(db, person)
  const [name = '', value = ''] = (await signInCookie(db, actor.personId)).split('=', 2)
  const { SITE_URL: url = '' } = process.env
  await context.addCookies([{ name, value, url, httpOnly: true, sameSite: 'Lax' }])
  return actor
}
