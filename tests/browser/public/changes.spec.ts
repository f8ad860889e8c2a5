import { expect } from '@playwright/test'
import { createDb } from '@/lib/db/client'
import { test } from '../../support/browser-test'
import { publishEveryState } from '../../support/reading'

const db = createDb(process.env.SITE_DATABASE_URL ?? '')
test.afterAll(() => db.$disconnect())

test.use({ javaScriptEnabled: false })

test('whoever reads a number learns what changed, compares others, takes the file and cites it', async ({
  page,
  request,
}) => {
  const key = await publishEveryState(db)
  await page.goto(`/${key}/issues`)
  await expect(
    page.getByText('Since Issues Matrix No. 1: 1 raised, 1 new, 1 dropped'),
  ).toBeVisible()
  await page.getByRole('link', { name: 'See what changed' }).click()
  await expect(page).toHaveURL(`/${key}/changes?from=issues-1&to=issues-2`)

  await expect(page.getByRole('status').filter({ hasText: 'raised' })).toHaveText(
    '1 raised, 1 new, 1 dropped, 1 edited otherwise.',
  )
  const raised = page.getByRole('article').filter({ hasText: 'Res 2' })
  await expect(raised.getByText('Raised:')).toBeVisible()
  const edited = page.getByRole('article').filter({ hasText: 'Res 50' })
  await expect(edited.locator('ins').last()).toContainText('nearly.')

  const itself = page.getByRole('region', { name: 'The publication itself' })
  await expect(itself.locator('ins')).toContainText('Two texts were read anew.')

  const file = await page
    .getByRole('link', { name: /^What changed: CSV, for data/ })
    .getAttribute('href')
  const answer = await request.get(file ?? '')
  expect(answer.headers()['content-disposition']).toContain('changes-issues-1-issues-2')
  expect(await answer.text()).toContain(`${key}:res-2,Res 2,concern,low,medium`)

  await page.getByText('Cite this').click()
  await expect(page.getByText(`@misc{${key}-changes-issues-1-issues-2,`)).toBeVisible()

  await page
    .getByRole('combobox', { name: 'To', exact: true })
    .selectOption({ label: 'Outcomes Matrix No. 1, 18 November 2024' })
  await page.getByRole('button', { name: 'Compare' }).click()
  await expect(page).toHaveURL(new RegExp(`/${key}/changes\\?from=issues-1&to=outcomes-1`))
  await expect(page.getByRole('article').getByText('Lowered:').first()).toBeVisible()
})

test('the picture that a page names for links is there, and is kept', async ({ page, request }) => {
  const key = await publishEveryState(db)
  await page.goto(`/${key}/compare`)
  const named = await page.locator('meta[property="og:image"]').getAttribute('content')
  const { pathname } = new URL(named ?? '')
  expect(pathname).toBe(`/${key}/compare/1/preview.png`)
  const answer = await request.get(pathname, { headers: { 'accept-encoding': 'br' } })
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'image/png'])
  expect(answer.headers()['content-encoding']).toBeUndefined()
  for (const path of [`/${key}/proposals`, `/${key}/changes`]) {
    await page.goto(path)
    const shown = page.locator('meta[property="og:image"]')
    await expect(shown).toHaveAttribute('content', /\/outcomes\/1\/preview\.png$/u)
  }
  await page.goto('/')
  const newest = page.locator('meta[property="og:image"]')
  await expect(newest).toHaveAttribute('content', /\/(?:issues|outcomes)\/\d+\/preview\.png$/u)
  const { etag = '' } = answer.headers()
  const again = await request.get(pathname, { headers: { 'if-none-match': etag } })
  expect(again.status()).toBe(304)
})

test('whoever followed an old citation is led to what changed until the latest number', async ({
  page,
}) => {
  const key = await publishEveryState(db)
  await page.goto(`/${key}/issues/1`)
  await page
    .getByRole('link', { name: 'What changed from Issues Matrix No. 1 to Issues Matrix No. 2' })
    .click()
  await expect(page).toHaveURL(`/${key}/changes?from=issues-1&to=issues-2`)
  await page.goto(`/${key}/issues/2`)
  await expect(page.getByRole('link', { name: /^What changed from/ })).toHaveCount(0)
})
