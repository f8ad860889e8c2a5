import { expect } from '@playwright/test'
import { test } from '../../support/browser-test'
import { openDesk } from '../../support/desk'
import { signInAs } from '../../support/sign-in'

const desk = openDesk()
test.afterAll(desk.close)

/** The forms of the staff's pages, KEY for an assembly. */
const PAGES: readonly string[] = [
  '/staff/new',
  '/staff/settings',
  '/staff/users',
  '/staff/me',
  '/staff/directory/organizations',
  '/staff/KEY/settings',
  '/staff/KEY/carry-over',
  '/staff/KEY/publish',
]

/** A form that the browser itself sends, such as that of signing out, waits for no script. */
const SENDS_ITSELF = 'form[method="post"][action]'

test('no form takes what is typed before its page can keep it', async ({ browser }) => {
  const { key } = await desk.makeMatrix([{ reference: 'Res 1' }])
  const baseURL = process.env.SITE_URL ?? ''
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false })
  await signInAs(context, { role: 'admin' })
  const page = await context.newPage()
  for (const path of PAGES) {
    await page.goto(path.replace('KEY', key))
    const fields = page.getByRole('main').locator('input, textarea, select, button')
    const lost = await fields.evaluateAll((all, sendsItself) => {
      return all.filter((one) => !one.matches(`:disabled, ${sendsItself} *`))
    }, SENDS_ITSELF)
    expect([path, (await fields.count()) > 0, lost.length]).toEqual([path, true, 0])
  }
  await context.close()
})
