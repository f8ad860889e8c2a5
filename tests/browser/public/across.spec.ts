import { expect } from '@playwright/test'
import { createDb } from '@/lib/db/client'
import { test } from '../../support/browser-test'
import { publishEveryState } from '../../support/reading'

const db = createDb(process.env.SITE_DATABASE_URL ?? '')
test.afterAll(() => db.$disconnect())
test.use({ javaScriptEnabled: false })

test('from an issue to what stands of an organization everywhere, and to the matrix it is named in', async ({
  page,
}) => {
  const key = await publishEveryState(db)
  const code = key.toUpperCase()
  await page.goto(`/${key}/res-50`)
  await page.getByRole('link', { name: 'IETF' }).click()
  await expect(page).toHaveURL(/\/organizations\/ietf$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('IETF')
  const table = page.getByRole('table', { name: `Issues that name it at ${code}` })
  await expect(table.getByRole('row', { name: /Res 50/ })).toContainText(
    /Its work would be done twice\..*High.*Revised.*Addressed.*Low/,
  )
  await page.getByRole('link', { name: `See it in the matrix of ${code}` }).click()
  await expect(page).toHaveTitle(/^1 of 3 issues/)
})

test('an instrument shows its concern over assemblies, drawn, told and as a table', async ({
  page,
}) => {
  const codes = [await publishEveryState(db), await publishEveryState(db)].map((key) =>
    key.toUpperCase(),
  )
  const answer = await page.goto('/instruments/wtsa-res-50')
  expect(answer?.status()).toBe(200)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('WTSA Res 50: Cybersecurity')
  const figure = page.getByRole('figure', { name: 'Its concern over assemblies' })
  await figure.getByText('The same as a table').click()
  for (const code of codes) {
    await expect(figure.getByText(new RegExp(`Before: .*High at ${code}.*After: `))).toBeVisible()
    await expect(figure.getByRole('row', { name: code })).toContainText(/Res 50.*High.*Low/)
  }
})

test('an alias leads to its proponent; an entry that the directory lacks is not there', async ({
  page,
}) => {
  await publishEveryState(db)
  await page.goto('/proponents/arb')
  await expect(page).toHaveURL(/\/proponents\/arab-states$/)
  await expect(page.getByText(/^Made 1 proposal|^Made \d+ proposals/)).toBeVisible()
  expect((await page.goto('/themes/nothing-called-so'))?.status()).toBe(404)
  const unnamed = await page.goto('/themes/unnamed')
  expect(unnamed?.status()).toBe(200)
  await expect(page.getByText('No publication that stands has an issue')).toBeVisible()
  await expect(page.locator('meta[name=robots][content*=noindex]')).toHaveCount(1)
})
