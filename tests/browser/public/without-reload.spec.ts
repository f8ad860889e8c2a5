import { expect, type Page } from '@playwright/test'
import { createDb } from '@/lib/db/client'
import { test } from '../../support/browser-test'
import { faultsOf } from '../../support/faults-of'
import { publishToRead } from '../../support/reading'

const db = createDb(process.env.SITE_DATABASE_URL ?? '')
test.afterAll(() => db.$disconnect())

/** What sorts by a column, in the first table. */
const sorter = (page: Page, column: string) => page.locator(`a[data-sorts=${column}]`).first()

/** How often a document was loaded since the page was opened. */
function countLoads(page: Page) {
  let loads = 0
  page.on('load', () => {
    loads += 1
  })
  return () => loads
}

/** Holds up what is asked for at such addresses until it is let go. */
async function holdUp(page: Page, addresses: string): Promise<() => void> {
  let letGo = () => {}
  const late = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(addresses, async (route) => {
    await late
    await route.continue()
  })
  return () => letGo()
}

test('a filter, a sort and a choice of columns show without reload, and Back leads back', async ({
  page,
}) => {
  const key = await publishToRead(db)
  await page.goto(`/${key}/outcomes`)
  const loads = countLoads(page)
  const total = await page.title()
  await page
    .locator('summary')
    .filter({ hasText: /^Concern/ })
    .first()
    .click()
  await page.getByRole('checkbox', { name: 'High' }).check()
  await page.getByRole('button', { name: 'Apply' }).first().click()
  await expect(page).toHaveURL(`/${key}/outcomes?concern=high#results`)
  await expect(page).toHaveTitle(/^\d+ of \d+ issues/u)
  await expect(page.locator('#said')).toHaveText(/\d+ of \d+ issues/u)
  await expect(page.locator('#results')).toBeFocused()

  await sorter(page, 'concern').focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/sort=-?concern/u)
  await expect(sorter(page, 'concern')).toBeFocused()

  await page.goBack()
  await page.goBack()
  await expect(page).toHaveTitle(total)
  await expect(page.locator('input[name=concern][value=high]')).not.toBeChecked()
  expect(loads()).toBe(0)
})

test('of two that are asked for at once the later one is shown, under its own address', async ({
  page,
}) => {
  const key = await publishToRead(db)
  await page.goto(`/${key}/outcomes`)
  const answer = await holdUp(page, '**/outcomes?sort=-concern')
  await sorter(page, 'concern').click()
  await sorter(page, 'result').click()
  await expect(page).toHaveURL(/sort=result/u)
  const overtaken = page.waitForResponse(/sort=-concern/u)
  answer()
  await (await overtaken).finished()
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)))
  await expect(page).toHaveURL(/sort=result/u)
})

test('a public page carries the script of the site alone, no content twice', async ({ page }) => {
  const key = await publishToRead(db)
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname)
  })
  await page.goto(`/${key}/compare`)
  await expect(page.getByLabel('Appearance')).toBeVisible()
  expect(scripts.toSorted()).toEqual(['/static/reading.js'])
  expect(await page.content()).not.toContain('__next_f')
})

test('an answer that takes long is waited for in sight, then in words, until it is there', async ({
  page,
}) => {
  const key = await publishToRead(db)
  await page.goto(`/${key}/outcomes`)
  const working = page.getByText('Working…')
  const said = page.locator('#said')
  const answer = await holdUp(page, '**/outcomes?sort=-concern')
  await sorter(page, 'concern').click()
  await expect(working).toBeVisible()
  await expect(page.locator('main')).toHaveAttribute('aria-busy', 'true')
  await expect(said).toBeEmpty()
  await expect(said).toHaveText(/Still waiting/u)
  await expect(working).toBeHidden()
  expect((await said.boundingBox())?.width).toBeGreaterThan(100)
  expect(await faultsOf(page)).toEqual([])

  answer()
  await expect(page).toHaveURL(/sort=-concern/u)
  await expect(said).toHaveText(/\d+ issues/u)
  await expect(said).toHaveClass(/visually-hidden/u)
  await expect(working).toBeHidden()
})

test('where the network fails, page, address and choice stay, and a sentence says so', async ({
  page,
}) => {
  const key = await publishToRead(db)
  await page.goto(`/${key}/outcomes`)
  await sorter(page, 'result').click()
  await expect(page).toHaveURL(/sort=-?result/u)
  const loads = countLoads(page)
  const { href, title } = { href: page.url(), title: await page.title() }
  const said = page.locator('#said')

  await page.route('**/outcomes**', (route) => route.abort())
  await page.getByRole('searchbox').fill('Res')
  await page.getByRole('searchbox').press('Enter')
  await expect(said).toHaveText(/could not be reached/u)
  await expect(said).not.toHaveClass(/visually-hidden/u)
  await expect(page.getByRole('searchbox')).toHaveValue('Res')
  await expect(page.locator('main')).toHaveAttribute('aria-busy', 'false')
  expect(await faultsOf(page)).toEqual([])

  const refused = page.waitForEvent('requestfailed')
  await page.evaluate(() => history.back())
  await refused
  await expect(said).toHaveText(/could not be reached/u)
  await expect(page).toHaveURL(href)
  await expect(page).toHaveTitle(title)

  await page.unroute('**/outcomes**')
  await page.getByRole('searchbox').press('Enter')
  await expect(page).toHaveURL(/q=Res/u)
  await expect(said).toHaveClass(/visually-hidden/u)
  expect(loads()).toBe(0)
})

test('a step back that the network fails loses none of what lies ahead', async ({ page }) => {
  const key = await publishToRead(db)
  await page.goto(`/${key}/outcomes`)
  for (const column of ['result', 'concern', 'result']) {
    await sorter(page, column).click()
    await expect(page).toHaveURL(new RegExp(`sort=-?${column}`, 'u'))
  }
  await page.goBack()
  await expect(page).toHaveURL(/sort=-concern/u)
  await expect(page.locator('#said')).toHaveText(/sorted by Concern/u)
  const entries = await page.evaluate(() => history.length)

  await page.route('**/outcomes**', (route) => route.abort())
  const refused = page.waitForEvent('requestfailed')
  await page.evaluate(() => history.back())
  await refused
  await expect(page.locator('#said')).toHaveText(/could not be reached/u)
  await expect(page).toHaveURL(/sort=-concern/u)
  expect(await page.evaluate(() => history.length)).toBe(entries)

  await page.unroute('**/outcomes**')
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await expect(page.locator('#said')).toBeEmpty()
  await page.goForward()
  await expect(page).toHaveURL(/sort=result/u)
})

test('what is asked for while a step back is waited for is shown, and nothing else comes after it', async ({
  page,
}) => {
  const key = await publishToRead(db)
  await page.goto(`/${key}/outcomes`)
  for (const column of ['result', 'reference']) {
    await sorter(page, column).click()
    await expect(page).toHaveURL(new RegExp(`sort=-?${column}`, 'u'))
  }
  const answer = await holdUp(page, '**/outcomes?sort=result')
  await page.evaluate(() => history.back())
  await expect(page).toHaveURL(/sort=result/u)
  await sorter(page, 'concern').click()
  await expect(page).toHaveURL(/sort=-concern/u)
  const shown = page.locator('th[aria-sort] [data-sorts=concern]').first()
  await expect(shown).toBeVisible()
  answer()

  await page.route('**/outcomes**', (route) => route.abort())
  const refused = page.waitForEvent('requestfailed')
  await page.evaluate(() => history.back())
  await refused
  await expect(page).toHaveURL(/sort=-concern/u)
  await expect(shown).toBeVisible()

  await page.unroute('**/outcomes**')
  await page.goBack()
  await expect(page).toHaveURL(/sort=result/u)
  await expect(page.locator('th[aria-sort] [data-sorts=result]').first()).toBeVisible()
})

test('what could not be followed is said, and what else than the filter changed', async ({
  page,
}) => {
  const key = await publishToRead(db)
  await page.goto(`/${key}/changes?from=issues-1&to=outcomes-1`)
  await page.locator('select[name=to]').selectOption('issues-1')
  await page.getByRole('button', { name: 'Compare' }).click()
  await expect(page.locator('#said')).toHaveText(/^The two publications are the same one/u)

  await page.goto(`/${key}/issues`)
  await page
    .locator('summary')
    .filter({ hasText: /^Columns/u })
    .click()
  await page.getByRole('checkbox', { name: 'Summary' }).check()
  await page.getByRole('button', { name: 'Apply' }).last().click()
  await expect(page.locator('#said')).toHaveText(/^\d+ issues, 1 column shown$/u)

  await page.goto(`/${key}/proposals`)
  await page.getByRole('link', { name: 'Issues Matrix No. 1', exact: true }).click()
  await expect(page.locator('#said')).toHaveText(/issues?, Issues Matrix No. 1, as of /u)
  await expect(page).toHaveTitle(/proposals by group: Issues Matrix No. 1/u)
})

test('the forms that filter and compare have names among the landmarks', async ({ page }) => {
  const key = await publishToRead(db)
  for (const address of ['issues', 'outcomes', 'compare']) {
    await page.goto(`/${key}/${address}`)
    await expect(page.getByRole('search', { name: 'Filter' })).toBeVisible()
    expect(await faultsOf(page)).toEqual([])
  }
  await page.goto(`/${key}/changes`)
  await expect(page.getByRole('form', { name: 'Compare two publications' })).toBeVisible()
  expect(await faultsOf(page)).toEqual([])
})
