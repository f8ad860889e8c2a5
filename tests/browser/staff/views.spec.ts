import { expect, type Page } from '@playwright/test'
import { test } from '../../support/browser-test'
import { cellOf, complaintsOf, openDesk, openEditor, untilSaved } from '../../support/desk'
import { faultsOf } from '../../support/faults-of'

const desk = openDesk()
test.afterAll(desk.close)

const rows = [
  { reference: 'Res 10', title: 'Study groups', concern: 'low' as const },
  { reference: 'Res 2', title: 'Cybersecurity', concern: 'high' as const },
  { reference: 'Dec 5', title: 'Économie', readiness: 'to-review' as const },
  { reference: 'Res 64', title: 'IP addresses', concern: 'high' as const, section: 'new' },
]

const references = (page: Page) => page.locator('[role=gridcell][data-cell=reference]')
const heading = (page: Page, name: string) => page.getByRole('columnheader', { name, exact: true })
const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).click()

/** Drags a heading to where another begins, and lets it go there or gives up. */
async function dragTo(page: Page, [from, to]: readonly [string, string], givenUp = false) {
  const [a, b] = [await heading(page, from).boundingBox(), await heading(page, to).boundingBox()]
  if (!(a && b)) throw new Error('Both headings are there.')
  await page.mouse.move(a.x + 20, a.y + 12)
  await page.mouse.down()
  await page.mouse.move(b.x + 20, b.y + 12, { steps: 4 })
  await expect(page.locator('[data-landing]')).toBeVisible()
  if (givenUp) await page.keyboard.press('Escape')
  if (givenUp) await expect(page.locator('[data-landing]')).toBeHidden()
  await page.mouse.up()
}

test('rows are chosen and sorted, an edited one stays until it is applied again, and a view of it has a link', async ({
  browser,
}) => {
  const { path } = await desk.makeMatrix(rows)
  const context = await desk.signIn(browser)
  const page = await context.newPage()
  const faults = complaintsOf(page)
  await openEditor(page, path)
  await press(page, 'Filter, sort, group')
  await page.getByLabel('Sort by').selectOption('reference')
  await page.getByLabel('Group by').selectOption('result')
  await page.locator('summary').getByText('Concern', { exact: true }).click()
  await page.getByLabel('High (2)').check()
  await expect(page.getByRole('status').filter({ hasText: '2 of 4 issues' })).not.toHaveCount(0)
  expect(await faultsOf(page)).toEqual([])
  await press(page, 'Close')
  await expect(references(page)).toHaveText(['Res 2', 'Res 64'])

  await cellOf(page, 'Res 2', 'concern').focus()
  await page.keyboard.press('l')
  await page.keyboard.press('Alt+ArrowDown')
  await expect(page.getByText('Res 2 cannot be moved by hand while').first()).toBeVisible()
  await untilSaved(page)
  await expect(references(page)).toHaveText(['Res 2', 'Res 64'])
  await press(page, /^Apply again: 1 issue/)
  await expect(references(page)).toHaveText(['Res 64'])

  await press(page, 'View: All issues, changed')
  await page.getByRole('menuitem', { name: 'Save as a view …' }).click()
  await page.getByLabel('Name').fill('High ones')
  await page.getByLabel('For the team').check()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('button', { name: 'View: High ones' })).toBeVisible()
  await expect(page).toHaveURL(/saved=[0-9a-f-]{36}/)

  const reader = await desk.signIn(browser, { role: 'reviewer', assemblies: [path.slice(7)] })
  const other = await reader.newPage()
  await openEditor(other, page.url())
  await expect(references(other)).toHaveText(['Res 64'])
  await other.setViewportSize({ width: 390, height: 844 })
  await other.goto(page.url())
  await expect(other.getByText('1 of 4 issues')).toBeVisible()
  await other.getByText('Filters (1)').click()
  await expect(other.getByLabel('View').locator('option:checked')).toHaveText('High ones')
  await other.getByLabel('View').selectOption('all')
  await expect(other.getByText('4 of 4 issues')).toBeVisible()
  await other.setViewportSize({ width: 1280, height: 720 })
  await openEditor(other, `${path}?saved=7d0c6f4e-0000-4000-8000-000000000000`)
  await expect(other.getByText('That view is not there any more')).toBeVisible()
  await expect(references(other)).toHaveCount(4)
  await other.getByRole('searchbox').fill('economie')
  await expect(references(other)).toHaveText(['Dec 5'])
  await expect(other).toHaveURL(/q=economie/)
  await openEditor(other)
  await expect(references(other)).toHaveText(['Dec 5'])
  await openEditor(other, path)
  await expect(references(other)).toHaveCount(4)
  await other.getByRole('searchbox').fill('no such word')
  await expect(other.getByText('No issue fits what is asked for.')).toBeVisible()
  await other.getByRole('button', { name: 'Show all issues' }).last().click()
  await expect(references(other)).toHaveCount(4)

  await press(page, 'View: High ones')
  await page.getByRole('menuitem', { name: 'Remove High ones …' }).click()
  const asked = page.getByRole('dialog', { name: 'Remove the view “High ones”?' })
  await expect(asked).toContainText(/It is the team’s, and .+ made it/)
  expect(await faultsOf(page, '[role=dialog]')).toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'View: High ones' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Remove High ones …' }).click()
  await asked.getByRole('button', { name: 'Remove it' }).click()
  await expect(page.getByText('High ones was removed. No issue was touched.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'View: All issues' })).toBeFocused()
  expect(faults).toEqual([])
})

test('columns are shown, moved, kept in sight and resized by keyboard, and are kept for the person', async ({
  browser,
}) => {
  const { path } = await desk.makeMatrix(rows)
  const page = await (await desk.signIn(browser)).newPage()
  const faults = complaintsOf(page)
  await openEditor(page, path)
  const item = (name: string) => page.getByRole('menuitem', { name, exact: true })
  await heading(page, 'Summary').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menu')).toBeVisible()
  expect(await faultsOf(page)).toEqual([])
  await item('Hide').press('Enter')
  await expect(heading(page, 'Summary')).toHaveCount(0)
  await expect(heading(page, 'Reference')).toBeFocused()

  const order = () =>
    page
      .locator('[data-heading]')
      .evaluateAll((all) => all.slice(0, 4).map((one) => one.getAttribute('data-heading')))
  await heading(page, 'Themes').focus()
  await page.keyboard.press('Enter')
  await item('Keep in sight').press('Enter')
  expect(await order()).toEqual(['reference', 'title', 'themes', 'section'])
  await expect(heading(page, 'Themes')).toBeFocused()
  await page.keyboard.press('Enter')
  await item('Move towards the start').press('Enter')
  expect(await order()).toEqual(['reference', 'themes', 'title', 'section'])

  const width = async () => (await heading(page, 'Title').boundingBox())?.width ?? 0
  const before = await width()
  await heading(page, 'Title').focus()
  await page.keyboard.press('Enter')
  await item('Wider').press('Enter')
  await item('Wider').press('Enter')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toHaveCount(0)
  await expect.poll(width).toBe(before + 80)
  const edge = await heading(page, 'Title').locator('[data-resize]').boundingBox()
  if (!edge) throw new Error('A heading has an edge.')
  await page.mouse.move(edge.x + 4, edge.y + 10)
  await page.mouse.down()
  await page.mouse.move(edge.x - 46, edge.y + 10, { steps: 3 })
  await page.mouse.up()
  await expect.poll(width).toBe(before + 30)

  await dragTo(page, ['Areas of concern', 'Section'], true)
  expect(await order()).toEqual(['reference', 'themes', 'title', 'section'])
  await dragTo(page, ['Areas of concern', 'Section'])
  await expect(page.getByText('Areas of concern stands before Section now.')).toHaveCount(1)
  await expect(heading(page, 'Areas of concern')).toBeFocused()
  // A column in sight stays among those in sight.
  await dragTo(page, ['Reference', 'Section'])
  expect(await order()).toEqual(['themes', 'title', 'reference', 'areas_of_concern'])

  // Whoever leaves right away finds all of it again.
  await page.goto('/staff')
  await openEditor(page, path)
  expect(await order()).toEqual(['themes', 'title', 'reference', 'areas_of_concern'])
  await expect.poll(width).toBe(before + 30)
  await press(page, 'Columns (1 hidden)')
  await page.getByLabel('Summary', { exact: true }).check()
  expect(await faultsOf(page)).toEqual([])
  await press(page, 'Close')
  await expect(heading(page, 'Summary')).toHaveCount(1)
  expect(faults).toEqual([])
})
