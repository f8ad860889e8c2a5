import { expect, type Page } from '@playwright/test'
import { createDb } from '@/lib/db/client'
import { test } from '../../support/browser-test'
import { publishToRead } from '../../support/reading'

const db = createDb(process.env.SITE_DATABASE_URL ?? '')
test.afterAll(() => db.$disconnect())

const named = (page: Page, name: string) =>
  page.locator('details[name=facet] > summary', { hasText: new RegExp(`^${name}`, 'u') })
const openMenus = (page: Page) => page.locator('details[name=facet][open] > summary')

test('Escape closes the menu of a filter and goes back to its name', async ({ page }) => {
  const key = await publishToRead(db)
  await page.goto(`/${key}/issues`)
  const summary = page.locator('details[name=facet] > summary').first()
  await summary.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  await expect(summary).toBeFocused()
  await expect(openMenus(page)).toHaveCount(0)
})

test('an open menu covers nothing that has the focus: it closes as one goes on', async ({
  page,
}) => {
  const key = await publishToRead(db)
  await page.goto(`/${key}/issues`)
  const summary = named(page, 'Concern')
  await summary.press('Enter')
  await expect(openMenus(page)).toHaveCount(1)
  await summary.press('Shift+Tab')
  await expect(openMenus(page)).toHaveCount(0)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('a tap opens the menu under the finger, also below one that is open', async ({ page }) => {
    const key = await publishToRead(db)
    await page.goto(`/${key}/issues`)
    await page.getByText('Search and filter').tap()
    for (const [open, next] of [
      ['Concern', 'Columns'],
      ['Section', 'Concern'],
    ] as const) {
      await named(page, open).tap()
      await expect(openMenus(page)).toHaveText(new RegExp(`^${open}`, 'u'))
      await named(page, next).tap()
      await expect(openMenus(page)).toHaveText(new RegExp(`^${next}`, 'u'))
    }
    await page.locator('h1').tap()
    await expect(openMenus(page)).toHaveCount(0)
  })
})
