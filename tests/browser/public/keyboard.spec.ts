import { readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { createDb } from '@/lib/db/client'
import { test } from '../../support/browser-test'
import { expectFocusSeen, stepTo } from '../../support/keyboard'
import { publishRows } from '../../support/reading'
import { aProposal, aRow } from '../../support/snapshot'

const db = createDb(process.env.SITE_DATABASE_URL ?? '')
test.afterAll(() => db.$disconnect())

/** Twelve issues, of which two are high and touch the RIRs. */
function rowsOf(kind: 'issues' | 'outcomes') {
  return Array.from({ length: 12 }, (_, at) => {
    const isHigh = at === 5 || at === 9
    const after = {
      ...({ result: 'revised', concern_status: at === 5 ? 'addressed' : 'not-addressed' } as const),
      ...({ residual_concern: 'low', residual_rationale: 'It may come back.' } as const),
    }
    return aRow(`res-${at + 1}`, {
      ...{ section: 'existing', reference: `Res ${at + 1}`, title: `Text ${at + 1}` },
      ...({
        concern: isHigh ? 'high' : 'low',
        concern_rationale: 'A reason. '.repeat(60),
      } as const),
      organizations: isHigh || at === 2 ? [{ organization: 'rirs', how: 'Their policies.' }] : [],
      proposals: [aProposal(`p${at}`, 'cept', { tag: 'MOD' })],
      ...(kind === 'outcomes' ? after : {}),
    })
  })
}

let key = ''
test.beforeAll(async () => {
  key = await publishRows(db, 'keys', rowsOf)
})

test.setTimeout(180_000)

test('by keys alone: the high concerns of the RIRs, and what became of them', async ({ page }) => {
  await page.goto(`/${key}`)
  await stepTo(page, page.getByRole('link', { name: 'Outcomes Matrix No. 1' }).first())
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`/${key}/outcomes`)
  await page.waitForLoadState('load')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await expectFocusSeen(page)
  await page.keyboard.press('Enter')
  const menu = (name: string) =>
    page.locator('details[name=facet]').filter({ has: page.locator(`input[name=${name}]`) })
  await stepTo(page, menu('concern').locator('summary'))
  await page.keyboard.press('Enter')
  await stepTo(page, menu('concern').getByRole('checkbox', { name: 'High 2' }))
  await page.keyboard.press('Space')
  await stepTo(page, menu('organization').locator('summary'))
  await page.keyboard.press('Enter')
  await stepTo(page, menu('organization').getByRole('checkbox', { name: /^RIRs/ }))
  await page.keyboard.press('Space')
  await stepTo(page, menu('organization').getByRole('button', { name: 'Apply' }))
  await page.keyboard.press('Enter')
  await expect(page).toHaveTitle(/^2 of 12 issues/)
  await expect(page.getByRole('rowheader')).toHaveText([/^Res 6/, /^Res 10/])
  await expect(page.locator('[id=res-6]')).toContainText('Addressed')
  await expect(page.locator('[id=res-10]')).toContainText('Not addressed')
  const file = page.getByRole('link', { name: /^Outcomes: CSV, for data/ })
  await stepTo(page, file)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ])
  const text = readFileSync(await download.path(), 'utf8')
  expect(text.match(new RegExp(`^${key}:res-`, 'gmu'))).toHaveLength(2)
})

test('by keys alone: a row of before and after is opened', async ({ page }) => {
  await page.goto(`/${key}/compare`)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const row = page.locator('[id=res-6]')
  await stepTo(page, row.locator('summary'))
  await expect(row.getByText('It may come back.')).not.toBeVisible()
  await page.keyboard.press('Enter')
  await expect(row.getByText('It may come back.')).toBeVisible()
  await stepTo(page, row.getByRole('link', { name: 'Suggest a correction to Res 6' }))
})

test('by keys alone: before and after is compared, and its file taken', async ({ page }) => {
  await page.goto(`/${key}`)
  await stepTo(page, page.getByRole('link', { name: /before and after/i }).first())
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`^[^?]*/${key}/compare`, 'u'))
  await page.waitForLoadState('load')
  const menu = page.locator('details[name=facet]').filter({ has: page.locator('[name=status]') })
  await stepTo(page, menu.locator('summary'))
  await page.keyboard.press('Enter')
  await stepTo(page, menu.getByRole('checkbox', { name: /^Not addressed/ }))
  await page.keyboard.press('Space')
  await stepTo(page, menu.getByRole('button', { name: 'Apply' }))
  await page.keyboard.press('Enter')
  await expect(page).toHaveTitle(/^11 of 12 issues/)
  // What a screen reader is told of a row.
  await expect(page.locator('[id=res-10]')).toMatchAriaSnapshot(`
    - rowgroup:
      - row:
        - rowheader /Res 10/:
          - link "Res 10"
        - cell /High/
        - cell /Lowered/
        - cell /Revised/
        - cell /Not addressed/
        - cell /Low/
  `)
  await stepTo(page, page.getByRole('link', { name: /CSV, for data/ }))
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ])
  const text = readFileSync(await download.path(), 'utf8')
  expect(text.match(new RegExp(`^${key}:res-`, 'gmu'))).toHaveLength(11)
})

for (const path of ['/issues', '/compare'] as const) {
  test(`no header covers the focus on its way back through ${path}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 600 })
    await page.goto(`/${key}${path}`)
    await page.getByRole('link', { name: 'Staff sign-in' }).focus()
    await stepTo(page, page.getByRole('searchbox'), 'Shift+Tab')
  })
}
