import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { createDb } from '@/lib/db/client'
import { test } from '../../support/browser-test'
import { writeAssembly, writePublication } from '../../support/publication'
import { publishToRead } from '../../support/reading'
import { aHead, aRow, aSnapshot } from '../../support/snapshot'

const db = createDb(process.env.SITE_DATABASE_URL ?? '')
test.afterAll(() => db.$disconnect())
test.use({ javaScriptEnabled: false })

const columns = (page: Page) => page.getByRole('table').first().getByRole('columnheader')

test('the Short list holds five columns, and nothing of the others in its bytes', async ({
  page,
}) => {
  const key = await publishToRead(db)
  await page.goto(`/${key}/outcomes?concern=high`)
  await page.getByRole('link', { name: /^Short list \(about \d+ kB\)$/ }).click()
  await expect(page).toHaveURL(`/${key}/outcomes?concern=high&columns=short#results`)
  await expect(columns(page)).toHaveText([/^Issue/, /^About/, /^Concern/, /^Result/])
  await expect(page.getByText('What the sector does about security.')).toBeVisible()
  const bytes = await page.content()
  expect(bytes).not.toContain('Several proposals would bring')
  expect(bytes).not.toContain('The wording was taken out.')
  await page.getByRole('link', { name: 'Show all columns' }).click()
  await expect(page).toHaveURL(`/${key}/outcomes?concern=high#results`)
})

test('columns are chosen in the form, and stay through filter, sorting and chips', async ({
  page,
}) => {
  const key = await publishToRead(db)
  await page.goto(`/${key}/issues`)
  const menu = page.locator('details[name=facet]').filter({ hasText: 'Columns' })
  await menu.locator('summary').click()
  await menu.getByRole('checkbox', { name: 'Concern', exact: true }).check()
  await menu.getByRole('checkbox', { name: 'Sources' }).check()
  await menu.getByRole('button', { name: 'Apply' }).click()
  await expect(columns(page)).toHaveText([/^Issue/, /^Concern/, /^Sources/])
  await page.getByRole('searchbox').fill('Res 50')
  await page.getByRole('button', { name: 'Apply' }).first().click()
  await expect(page.getByRole('rowheader')).toHaveCount(1)
  await page.getByRole('link', { name: /^Concern/ }).click()
  await expect(columns(page)).toHaveText([/^Issue/, /^Concern/, /^Sources/])
  await page.getByRole('link', { name: 'Clear all' }).click()
  await expect(page.getByRole('rowheader')).toHaveCount(3)
  await expect(columns(page)).toHaveText([/^Issue/, /^Concern/, /^Sources/])
  await expect(page.getByRole('link', { name: /^Issues: CSV/ })).not.toHaveAttribute(
    'href',
    /columns/,
  )
  await page.getByRole('link', { name: 'Remove the filter Columns: Concern, Sources' }).click()
  await expect(columns(page)).toHaveCount(9)
})

test('a staff column is none to show, and a phone shows the chosen ones only', async ({ page }) => {
  const key = await publishToRead(db)
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`/${key}/issues?columns=notes,concern`)
  await expect(page.getByText('There is no column “notes” to show here')).toBeVisible()
  const card = page.locator('[id=res-50]')
  await expect(card.getByText('Concern', { exact: true })).toBeVisible()
  await expect(card).not.toContainText('Rationale')
})

test('rows with a change can be shown alone', async ({ page }) => {
  const key = await publishToRead(db)
  await page.goto(`/${key}/compare`)
  await page.getByRole('link', { name: 'Only rows with a change' }).click()
  await expect(page).toHaveURL(/change=lowered,raised,new,dropped/)
  await expect(page.getByRole('rowheader', { name: /^Res/ })).toHaveCount(2)
  await page.getByRole('link', { name: 'All rows' }).click()
  await expect(page.getByRole('link', { name: 'Only rows with a change' })).toBeVisible()
})

for (const size of [3, 40, 200]) {
  test(`the size of the Short list of ${size} issues is what is sent`, async ({
    page,
    request,
  }) => {
    const key = `weighed-${randomUUID().slice(0, 8)}`
    const assembly = { ...aHead().assembly, key, code: key.toUpperCase() }
    const words = (at: number) =>
      randomUUID()
        .replaceAll('-', ' ')
        .slice(at % 7)
    const rows = Array.from({ length: size }, (_, at) =>
      aRow(`res-${at}`, {
        ...{ section: 'existing', reference: `Res ${at}`, title: `On ${words(at)} in networks` },
        summary: `What the sector does about ${words(at)} and about the services that rest on it.`,
        concern: at % 2 === 0 ? 'high' : 'low',
      }),
    )
    const matrix = aSnapshot(rows, { assembly })
    await writeAssembly(db, matrix)
    await writePublication(db, matrix)
    await page.goto(`/${key}/issues`)
    const link = page.getByRole('link', { name: /^Short list/ })
    const said = Number(/about (\d+) kB/.exec((await link.textContent()) ?? '')?.[1]) * 1000
    const answer = await request.get(`/${key}/issues?columns=short`, {
      headers: { 'accept-encoding': 'gzip' },
    })
    const { gzipSync } = await import('node:zlib')
    const sent = gzipSync(await answer.body()).byteLength
    expect(said / sent).toBeGreaterThan(0.75)
    expect(said / sent).toBeLessThan(1.25)
  })
}
