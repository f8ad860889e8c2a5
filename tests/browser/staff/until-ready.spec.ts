import { expect, test } from '@playwright/test'
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

test('no form takes what is typed before its page can keep it', async ({ browser }) => {
  const { key } = await desk.makeMatrix([{ reference: 'Res 1' }])
  const baseURL = process.env.SITE_URL ?? ''
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false })
  await signInAs(context, { role: 'admin' })
  const page = await context.newPage()
  for (const path of PAGES) {
    await page.goto(path.replace('KEY', key))
    const fields = page.getByRole('main').locator('input, textarea, select, button')
    const takes = await fields.evaluateAll((all) => all.filter((one) => !one.matches(':disabled')))
    expect([path, (await fields.count()) > 0, takes.length]).toEqual([path, true, 0])
  }
  await context.close()
})
