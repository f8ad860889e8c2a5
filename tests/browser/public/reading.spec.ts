import { expect } from '@playwright/test'
import { createDb } from '@/lib/db/client'
import { test } from '../../support/browser-test'
import { expectReadable, lookedAt, overflowOf } from '../../support/look'
import { publishToRead } from '../../support/reading'

const db = createDb(process.env.SITE_DATABASE_URL ?? '')
test.afterAll(() => db.$disconnect())

let key = ''
test.beforeAll(async () => {
  key = await publishToRead(db)
})

const PAGES = ['', '/issues', '/outcomes/1', '/compare', '/res-50', '/no-such-issue']

// What is wider and narrower is looked at in states.spec.ts.
test('every page can be read at 1024 px: light, dark', async ({ browser }) => {
  const colours = ['light', 'dark'] as const
  const page = await lookedAt(browser, { viewport: { width: 1024, height: 900 }, colours })
  for (const path of ['/', ...PAGES.map((each) => `/${key}${each}`)]) {
    await page.goto(path)
    await expectReadable(page, path, colours)
  }
  await page.context().close()
})

test('a narrow phone with doubled letters scrolls no page sideways', async ({ page }) => {
  for (const width of [320, 180]) {
    await page.setViewportSize({ width, height: 640 })
    for (const path of ['/', ...PAGES.map((each) => `/${key}${each}`)]) {
      await page.goto(path)
      expect([width, path, await overflowOf(page)]).toEqual([width, path, 0])
    }
  }
})

test('no menu of the filter makes the page wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 900 })
  await page.goto(`/${key}/compare`)
  for (const menu of await page.locator('details[name=facet] > summary').all()) {
    await menu.click()
    expect(await overflowOf(page)).toBe(0)
  }
})

test('the filter, all its menus open, makes no page wider than a narrow phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 180, height: 640 })
  for (const path of ['/issues', '/outcomes', '/compare', '/proposals']) {
    await page.goto(`/${key}${path}`)
    await page.getByText('Search and filter').click()
    await page.locator('details[name=facet]').evaluateAll((menus) => {
      for (const menu of menus) {
        menu.removeAttribute('name')
        menu.setAttribute('open', '')
      }
    })
    expect([path, await overflowOf(page)]).toEqual([path, 0])
  }
})

test('what stands under one another is not run together', async ({ page }) => {
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`/${key}/issues`)
    for (const text of [
      /not stated\s+Suggest a correction/,
      /Disclaimer: Illustrations\.\n\nNobody’s official view\./,
    ]) {
      await expect(page.getByRole('main')).toContainText(text, { useInnerText: true })
    }
  }
})

test('no page complains in its console', async ({ page }) => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  for (const path of PAGES.slice(0, -1)) {
    await page.goto(`/${key}${path}`)
    await page.waitForLoadState('networkidle')
  }
  expect(complaints).toEqual([])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a matrix is filtered by a form and the filter taken off by a link', async ({ page }) => {
    await page.goto(`/${key}/issues`)
    await expect(page.getByRole('rowheader')).toHaveCount(3)
    await page.getByRole('searchbox').fill('Res 2')
    await page.getByRole('button', { name: 'Apply' }).first().click()
    await expect(page).toHaveURL(/q=Res\+2.*#results$/)
    await expect(page).toHaveTitle(/^1 of 3 issues/)
    await expect(page.getByRole('rowheader')).toHaveCount(1)
    await page.getByRole('link', { name: 'Remove the filter Search: Res 2' }).click()
    await expect(page.getByRole('rowheader')).toHaveCount(3)
  })

  test('a value is chosen from a menu that counts', async ({ page }) => {
    await page.goto(`/${key}/outcomes`)
    const menu = page
      .locator('details')
      .filter({ has: page.locator('input[name=residual]') })
      .last()
    await menu.locator('summary').click()
    await menu.getByRole('checkbox', { name: 'High 1' }).check()
    await menu.getByRole('button', { name: 'Apply' }).click()
    await expect(page.getByRole('rowheader')).toHaveCount(1)
    await expect(page.locator('[id=res-2]')).toBeVisible()
  })

  test('what of a filter cannot be followed is said, and the rest applied', async ({ page }) => {
    await page.goto(`/${key}/issues?concern=high&concern=hihg`)
    await expect(page.getByText('“hihg”')).toBeVisible()
    await expect(page.getByRole('rowheader')).toHaveCount(1)
  })

  test('sorting joins the sections into one table', async ({ page }) => {
    await page.goto(`/${key}/issues`)
    await expect(page.getByRole('table')).toHaveCount(2)
    await page.getByRole('link', { name: 'Issue', exact: false }).first().click()
    await expect(page.getByRole('table')).toHaveCount(1)
    await expect(page.getByRole('rowheader').first()).toContainText('Res 2')
    await page.getByRole('link', { name: 'Back to the order of the matrix' }).click()
    await expect(page.getByRole('table')).toHaveCount(2)
  })

  test('a long cell is shown whole by a button that says which', async ({ page }) => {
    await page.goto(`/${key}/issues`)
    const button = page.getByRole('checkbox', { name: 'Show all: Rationale, Res 50' })
    const text = page.getByText('Several proposals').first()
    const clamped = await text.locator('..').boundingBox()
    await button.check({ force: true })
    const whole = await text.locator('..').boundingBox()
    expect(whole?.height ?? 0).toBeGreaterThan(2 * (clamped?.height ?? 0))
  })

  test('before and after stand side by side, reasons on demand and in print', async ({ page }) => {
    await page.goto(`/${key}/compare`)
    await expect(page.locator('[id=res-50]')).toContainText('Lowered:')
    const reason = page.locator('[id=res-50]').getByText('It may come back.')
    await expect(reason).not.toBeVisible()
    await page.locator('[id=res-50] summary').click()
    await expect(reason).toBeVisible()
    await page.reload()
    await page.emulateMedia({ media: 'print' })
    await expect(reason).toBeVisible()
  })

  test('an address under which nothing stands says so in full', async ({ page }) => {
    for (const path of [
      `/${key}/no-such-issue`,
      `/${key}/issues/01`,
      '/en',
      '/about/us',
      '/embed',
    ]) {
      const answer = await page.goto(path)
      expect([path, answer?.status()]).toEqual([path, 404])
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page')
      const onward = page
        .getByRole('main')
        .getByRole('link', { name: `See ${key.toUpperCase()} and what` })
      await expect(onward).toHaveCount(path.startsWith(`/${key}/`) ? 1 : 0)
    }
  })
})

test('a publication says who publishes it, whose the levels are and which number it is', async ({
  page,
}) => {
  await page.goto(`/${key}/issues/1`)
  await expect(
    page.getByText('The levels of concern are the view of The Policy Desk'),
  ).toBeVisible()
  await expect(page.getByText('Issues Matrix No. 1, as of 14 October 2024').first()).toBeVisible()
  await expect(page.getByText('Illustrations.').first()).toBeVisible()
  await expect(page.getByRole('heading', { name: 'What the levels mean' })).toBeVisible()
  const correct = page.getByRole('link', { name: 'Suggest a correction to Res 50' })
  await expect(correct).toHaveAttribute('href', /^mailto:desk@example\.org\?.*%23res-50/)
})

test('what matters most stands beside before and after, and on the page of the assembly', async ({
  page,
}) => {
  for (const path of ['', '/compare']) {
    await page.goto(`/${key}${path}`)
    await expect(page.getByText('What matters most of the outcomes.')).toBeVisible()
  }
})

test('an issue names the publication of each value and its level over all of them', async ({
  page,
}) => {
  await page.goto(`/${key}/res-50`)
  await expect(page.getByRole('row', { name: /Issues Matrix No\. 1.*High/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /Outcomes Matrix No\. 1.*Low/ })).toBeVisible()
  await expect(page.getByText('from Issues Matrix No. 1, as of 14 October 2024')).toBeVisible()
  await page.getByRole('link', { name: 'Next: Res 2' }).click()
  await expect(page).toHaveURL(/\/res-2$/)
})

test('the theme that a reader chose holds on the next page', async ({ page }) => {
  await page.goto(`/${key}`)
  await page.getByRole('combobox', { name: 'Appearance' }).selectOption('Dark')
  await page.goto(`/${key}/issues`)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('the first page asks for as many fonts as it has room for, and both once a matrix has brought them', async ({
  browser,
}) => {
  const fontsOf = async (path: string, options = {}) => {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    const fonts: string[] = []
    page.on('request', (request) => fonts.push(request.url()))
    const asked = async (to: string) => {
      fonts.length = 0
      await page.goto(`${process.env.SITE_URL}/${key}/${to}`, { waitUntil: 'networkidle' })
      return fonts.filter((url) => url.endsWith('.woff2')).length
    }
    const first = await asked(path)
    await asked('issues')
    const counts = [first, await asked(path)]
    await context.close()
    return counts
  }
  expect(await fontsOf('res-1')).toEqual([1, 2])
  expect(await fontsOf('issues?columns=short')).toEqual([0, 2])
  expect(await fontsOf('issues', { javaScriptEnabled: false })).toEqual([0, 0])
})

test('no font holds up the first page on a slow line', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { effectiveType: '3g' } }),
  )
  const fonts: string[] = []
  page.on('request', (request) => fonts.push(request.url()))
  await page.goto(`/${key}/issues`, { waitUntil: 'networkidle' })
  expect(fonts.filter((url) => url.endsWith('.woff2'))).toEqual([])
})

test('no font is sent to whoever asks for little, and one file a voice to everybody else', async ({
  page,
}) => {
  const fonts: string[] = []
  page.on('request', (request) => fonts.push(request.url()))
  const asked = async () => {
    fonts.length = 0
    await page.goto(`/${key}/issues`, { waitUntil: 'networkidle' })
    return fonts.filter((url) => url.endsWith('.woff2')).length
  }
  expect(await asked()).toBe(2)
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  )
  await page
    .context()
    .newCDPSession(page)
    .then((client) => client.send('Network.clearBrowserCache'))
  expect(await asked()).toBe(0)
})
