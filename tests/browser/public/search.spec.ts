import { expect } from '@playwright/test'
import { createDb } from '@/lib/db/client'
import { test } from '../../support/browser-test'
import { publishEveryState } from '../../support/reading'

const db = createDb(process.env.SITE_DATABASE_URL ?? '')
test.afterAll(() => db.$disconnect())
test.use({ javaScriptEnabled: false })

let key = ''
test.beforeAll(async () => {
  key = await publishEveryState(db)
})

test('from the first page, a reference leads to the issues of every assembly, and to a row', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('searchbox', { name: 'Words or a reference' }).fill('RESOLUTION 50')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page).toHaveTitle(/^\d+ issues? · “RESOLUTION 50”/)
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
  const found = page.getByRole('region', { name: key.toUpperCase() })
  await expect(found.locator('mark')).toHaveText(['Res 50'])
  await expect(found.getByText('Concern before: High → after: Low')).toBeVisible()
  await found.getByRole('link', { name: /Res 50 in the matrix$/ }).click()
  await expect(page).toHaveURL(new RegExp(`/${key}/compare#res-50$`))
})

test('a matrix that is searched marks what was found, and says in which column', async ({
  page,
}) => {
  await page.goto(`/${key}/outcomes?q=twice`)
  const row = page.locator('[id=res-50]')
  await expect(row.locator('mark')).toHaveText(['twice'])
  await expect(row.getByText('Found in: Organizations affected')).toBeVisible()
})

test('proposals of a publication that there is not, or that nothing names so, say so and are the latest', async ({
  page,
}) => {
  for (const asked of ['issues/9', 'issues-1', 'ab']) {
    await page.goto(`/${key}/proposals?publication=${asked}`)
    await expect(page.getByText(`There is no publication “${asked}” here`)).toBeVisible()
    await expect(page).toHaveTitle(/proposals by group · /u)
    await expect(page.locator('[data-understood]').first()).toHaveAttribute(
      'data-understood',
      'false',
    )
  }
})

test('the proposals of one group are filtered, and a tag leads to what it means', async ({
  page,
}) => {
  await page.goto(`/${key}`)
  await page.getByRole('link', { name: 'Proposals by group' }).click()
  const groups = page.getByRole('columnheader')
  await expect(groups).toHaveText([/^Issue/, /^Concern/, /^ARB/, /^ECP/])
  await page.goto(`/${key}/proposals?publication=issues/1&origin=ARB`)
  await expect(groups).toHaveText([/^Issue/, /^Concern/, /^ARB/])
  await page.getByRole('searchbox', { name: 'Search' }).fill('cybersecurity')
  await page.getByRole('button', { name: 'Apply' }).first().click()
  await expect(page).toHaveURL(/publication=issues%2F1/)
  await expect(page.getByText('Issues Matrix No. 1, as of').first()).toBeVisible()
  await page.getByRole('link', { name: 'MOD', exact: true }).click()
  await expect(page).toHaveURL(/\/glossary#tag-mod$/)
  await expect(page.locator('[id=tag-mod]')).toContainText('A proposal to amend a text')
})
