import { expect, type Page } from '@playwright/test'
import { complaintsOf } from '@/tests/support/desk'
import { contextOf, makeTestAssembly } from '@/tests/support/matrix'
import { signInAs, siteDb } from '@/tests/support/sign-in'
import { test } from '../../support/browser-test'
import { faultsOf } from '../../support/faults-of'

const db = siteDb()
test.beforeAll(() => makeTestAssembly(db, `t-${Math.random().toString(36).slice(2)}`))
// The settings are one row, which other tests read too.
test.afterAll(async () => {
  await db.installation.update({ where: { id: 1 }, data: { about: null, levels: {} } })
  await db.$disconnect()
})
test.describe.configure({ mode: 'serial' })

const save = (page: Page) => page.getByRole('button', { name: 'Save the settings' }).click()
const none = (page: Page) => page.getByRole('group', { name: 'None' })

test('an administrator sets the about text and switches a level off; everyone reads who publishes', async ({
  page,
  context,
}) => {
  const complaints = complaintsOf(page)
  await signInAs(context, { role: 'admin' })
  await page.goto('/staff/settings')
  await page.getByLabel('About text').fill('We read what others propose.')
  await page.getByLabel('Contact').fill('not an address')
  await save(page)
  await expect(page.getByRole('main').getByRole('alert')).toContainText('contact')
  await expect(page.getByLabel('About text')).toHaveValue('We read what others propose.')
  await expect(page.getByLabel('Contact')).toHaveAttribute('aria-invalid', 'true')
  await page.getByLabel('Contact').fill('desk@example.org')
  await none(page).getByLabel('Switched off').check()
  await save(page)
  await expect(page.getByRole('status')).toContainText('Saved.')
  expect(await faultsOf(page)).toEqual([])

  await page.goto('/')
  await page.getByRole('link', { name: 'About, licence and contact' }).click()
  await expect(page.getByText('We read what others propose.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'desk@example.org' })).toBeVisible()
  expect(await faultsOf(page)).toEqual([])
  expect(complaints.filter((line) => !line.includes('400'))).toEqual([])
})

test('two administrators at once: the second keeps what they typed and sees what the first saved', async ({
  page,
  context,
  browser,
}) => {
  await signInAs(context, { role: 'admin' })
  await page.goto('/staff/settings')
  const other = await browser.newContext({ baseURL: process.env.SITE_URL ?? '' })
  await signInAs(other, { role: 'admin' })
  const first = await other.newPage()
  await first.goto('/staff/settings')
  await first.getByLabel('About text').fill('Theirs.')
  await first.getByLabel('Licence').fill('CC BY 4.0')
  await save(first)
  await expect(first.getByRole('status')).toContainText('Saved.')

  await page.getByLabel('About text').fill('Mine.')
  await save(page)
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Nothing of yours is lost')
  await expect(page.getByLabel('About text')).toHaveValue('Mine.')
  await expect(page.getByText('Saved meanwhile by somebody else:')).toContainText('Theirs.')
  await expect(page.getByLabel('Licence')).toHaveValue('CC BY 4.0')
  await save(page)
  await expect(page.getByRole('status')).toContainText('Saved.')
  await page.goto('/about')
  await expect(page.getByText('Mine.')).toBeVisible()
  await other.close()
})

test('no editor opens the settings', async ({ page, context }) => {
  await contextOf(db, 'editor')
  await signInAs(context, { role: 'editor' })
  expect((await page.goto('/staff/settings'))?.status()).toBe(403)
})
