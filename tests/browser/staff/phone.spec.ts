import { type Browser, expect, type Page } from '@playwright/test'
import { test } from '../../support/browser-test'
import {
  cellOf,
  complaintsOf,
  openDesk,
  openEditor,
  savingState,
  untilSaved,
} from '../../support/desk'
import { faultsOf } from '../../support/faults-of'
import { signInAs } from '../../support/sign-in'

const desk = openDesk()
test.afterAll(desk.close)

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const step = { state: null, document: null, note: null, url: null }
const rows = [
  { reference: 'Res 2', title: 'Study groups', concern: 'low' as const },
  {
    ...{ reference: 'Res 50', title: 'Cybersecurity', concern: 'medium' as const },
    progress: [
      {
        ...{ ...step, id: '7c9b1f0e-8a44-4d57-9a2c-000000000001' },
        ...{ at: '2024-10-15T10:00+05:30', body: 'COM4' },
      },
    ],
  },
  ...Array.from({ length: 20 }, (_, at) => ({ reference: `Res ${100 + at}` })),
]

async function phoneOf(browser: Browser, who: Parameters<typeof desk.signIn>[1] = {}) {
  const context = await browser.newContext({ baseURL: process.env.SITE_URL ?? '', ...PHONE })
  await signInAs(context, { role: 'analyst', ...who })
  return context.newPage()
}

async function openList(page: Page, path: string) {
  await page.goto(path)
  await expect(page.getByRole('region', { name: 'Issues' })).toHaveAttribute('aria-busy', 'false')
}

const choice = (page: Page, group: string, name: string) =>
  page
    .getByRole('radiogroup', { name: group, exact: true })
    .getByRole('radio', { name, exact: true })

test('by taps: an issue is found, where it stands is noted, its level, a note, and back to the list', async ({
  browser,
}) => {
  const { path } = await desk.makeMatrix(rows)
  const page = await phoneOf(browser, { name: 'Ada' })
  const faults = complaintsOf(page)
  await openList(page, path)
  await page.getByLabel('Search').fill('cyber')
  await expect(page.getByText('1 of 22 issues')).toBeVisible()
  await page.getByLabel('Search').fill('')
  await page.getByText('Filters').tap()
  await page.getByLabel('Concern', { exact: true }).selectOption('medium')
  await expect(page.getByText('1 of 22 issues')).toBeVisible()
  expect(await faultsOf(page)).toEqual([])

  await page.getByRole('link', { name: /Res 50/ }).tap()
  await expect(page).toHaveURL(/#issue-2$/)
  await page.getByRole('button', { name: 'It is now in: COM4' }).tap()
  await choice(page, 'State of the latest step', 'Drafting').tap()
  await choice(page, 'Concern', 'High').tap()
  await page.getByLabel('Notes', { exact: true }).fill('ملاحظات\nAsk for the mandate to stay.')
  await choice(page, 'Result', 'Pending').tap()
  await untilSaved(page)
  expect(await faultsOf(page)).toEqual([])
  const small = await page
    .locator('article :is(button, label:has(input), textarea, select)')
    .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 43.9).length)
  expect(small).toBe(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)

  await page.goBack()
  await expect(page.getByText('1 no longer matches: leave it out')).toBeVisible()
  await expect(page.getByRole('link', { name: /Res 50/ })).toBeFocused()
  await page.reload()
  await page.getByRole('link', { name: /Res 50/ }).tap()
  await expect(page.locator('[data-field=progress] li')).toHaveCount(2)
  await expect(page.locator('[data-field=progress] p strong')).toHaveText('COM4')
  await expect(choice(page, 'Concern', 'High')).toBeChecked()
  await expect(page.getByLabel('Notes', { exact: true })).toHaveValue(/mandate to stay\.$/)
  expect(faults).toEqual([])
})

test('the phone’s way back leads to the list at the same place', async ({ browser }) => {
  const { path } = await desk.makeMatrix(rows)
  const page = await phoneOf(browser, {})
  await openList(page, path)
  await page.getByLabel('Search').fill('res 11')
  await page.getByRole('link', { name: /Res 110/ }).tap()
  await expect(page.getByText('1 of 10')).toBeVisible()
  await page.getByRole('button', { name: 'Next issue' }).tap()
  await page.keyboard.press('Alt+PageDown')
  await expect(page.getByRole('heading', { name: 'Res 112' })).toBeVisible()
  await page.getByRole('button', { name: 'All issues' }).tap()
  await page.getByLabel('Search').fill('')
  await page.getByRole('heading', { name: /draft/ }).tap()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: 'An issue or a command' })).toBeFocused()
  await expect(page.getByRole('option').filter({ hasText: /View|Columns/ })).toHaveCount(0)
  await page.keyboard.type('cyber')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Res 50' })).toBeVisible()
  await page.goBack()
  const link = page.getByRole('link', { name: /Res 115/ })
  await link.scrollIntoViewIfNeeded()
  const left = page.evaluate(
    () =>
      new Promise<number>((tell) => {
        document.addEventListener('click', () => tell(window.scrollY), {
          capture: true,
          once: true,
        })
      }),
  )
  await link.tap()
  const before = await left
  expect(before).toBeGreaterThan(200)
  await expect(page.getByRole('heading', { name: 'Res 115' })).toBeInViewport()
  await page.getByRole('button', { name: 'All issues' }).tap()
  await expect(link).toBeInViewport()
  expect(await page.evaluate(() => window.scrollY)).toBe(before)
  await link.tap()
  await page.getByLabel('Notes', { exact: true }).fill('Not left by a tap')
  await page.goBack()
  await expect(link).toBeInViewport()
  await untilSaved(page)
  await link.tap()
  await expect(page.getByLabel('Notes', { exact: true })).toHaveValue('Not left by a tap')
})

test('offline on a phone all is kept and sent later, and two versions are settled there', async ({
  browser,
}) => {
  const { path } = await desk.makeMatrix(rows)
  const page = await phoneOf(browser, { name: 'Ada' })
  const other = await (await desk.signIn(browser, { name: 'Grace' })).newPage()
  await openEditor(other, path)
  await openList(page, path)
  await page.getByRole('link', { name: /Res 2\b/ }).tap()
  await page.context().setOffline(true)
  await choice(page, 'Concern', 'High').tap()
  await page.getByRole('button', { name: /Add a step|It is now/ }).tap()
  await expect(savingState(page)).toHaveText('Offline: 2 changes kept here')
  await cellOf(other, 'Res 2', 'concern').focus()
  await other.keyboard.press('m')
  await untilSaved(other)
  await page.context().setOffline(false)
  const conflict = page.getByRole('group', { name: 'Two versions of Concern of Res 2' })
  await expect(conflict).toContainText('Set aside, by Ada')
  await expect(choice(page, 'Concern', 'Medium')).toBeChecked()
  expect(await faultsOf(page)).toEqual([])
  await conflict.getByRole('button', { name: 'Take the set-aside one' }).tap()
  await expect(conflict).toBeHidden()
  await expect(choice(page, 'Concern', 'High')).toBeChecked()
  await untilSaved(page)
  await expect(cellOf(other, 'Res 2', 'concern')).toContainText('High')
})

test('a turned telephone and a reload lose nothing that is being typed', async ({ browser }) => {
  const { path } = await desk.makeMatrix(rows)
  const page = await phoneOf(browser, {})
  await openList(page, path)
  await page.getByRole('link', { name: /Res 2\b/ }).tap()
  const notes = page.getByLabel('Notes', { exact: true })
  await notes.tap()
  await page.keyboard.type('Half a sen')
  await page.setViewportSize({ width: 844, height: 390 })
  await expect(page.getByRole('dialog').getByLabel('Notes', { exact: true })).toHaveValue(
    'Half a sen',
  )
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(notes).toHaveValue('Half a sen')
  await notes.tap()
  await page.keyboard.type('tence')
  await page.reload()
  await expect(notes).toHaveValue('Half a sentence')
  await expect(page.getByText('Typed here and not saved yet, in 1 cell:')).toBeVisible()
})

test('on a phone a list that is left by the way back is kept, and said to be', async ({
  browser,
}) => {
  const { path } = await desk.makeMatrix(rows)
  const page = await phoneOf(browser, {})
  await openList(page, path)
  const link = page.getByRole('link', { name: /Res 2\b/ })
  await link.tap()
  await page.getByRole('button', { name: 'Edit Sources of Res 2' }).tap()
  const panel = page.getByRole('dialog', { name: 'Sources of Res 2' })
  await panel.getByRole('button', { name: 'Add a source' }).tap()
  await panel.getByLabel('Title').fill('Report of the committee')
  await page.goBack()
  await expect(panel).toBeHidden()
  await expect(link).toContainText('not saved yet')
  const goOn = page.getByRole('button', { name: 'Go on with Sources of Res 2' })
  await expect(goOn).toBeVisible()
  expect(await faultsOf(page)).toEqual([])
  await goOn.tap()
  await expect(panel.getByLabel('Title')).toHaveValue('Report of the committee')
  await page.setViewportSize({ width: 844, height: 390 })
  await expect(panel.getByLabel('Title')).toHaveValue('Report of the committee')
  await panel.getByRole('button', { name: 'Save' }).last().tap()
  await untilSaved(page)
  await expect(page.getByText('Typed here and not saved yet')).toBeHidden()
  await expect(page.getByRole('dialog')).toContainText('Report of the committee')
})

test('by taps: an issue is added, a step is undone and made again', async ({ browser }) => {
  const { path } = await desk.makeMatrix(rows)
  const page = await phoneOf(browser, {})
  await openList(page, path)
  await page.getByRole('button', { name: 'Add an issue' }).tap()
  const title = page.getByRole('textbox', { name: 'Title', exact: true })
  await title.fill('Added by a thumb')
  await choice(page, 'Concern', 'High').tap()
  await untilSaved(page)
  const undo = page.getByRole('button', { name: /^Undo/ })
  const redo = page.getByRole('button', { name: /^Redo/ })
  await undo.tap()
  await expect(choice(page, 'Concern', 'Not assessed')).toBeChecked()
  await undo.tap()
  await expect(title).toHaveValue('')
  await redo.tap()
  await redo.tap()
  await expect(choice(page, 'Concern', 'High')).toBeChecked()
  await untilSaved(page)
  await page.reload()
  await expect(title).toHaveValue('Added by a thumb')
  await page.getByRole('button', { name: 'All issues' }).tap()
  await expect(page.getByText('23 of 23 issues')).toBeVisible()
})

test('on a phone a reviewer reads the form and finds nothing to edit', async ({ browser }) => {
  const { key, path } = await desk.makeMatrix(rows)
  const page = await phoneOf(browser, { role: 'reviewer', assemblies: [key] })
  await openList(page, path)
  await page.getByRole('link', { name: /Res 50/ }).tap()
  await expect(page.getByText('COM4')).toBeVisible()
  await expect(page.locator('article :is(input, textarea, select)')).toHaveCount(0)
  expect(await faultsOf(page, 'article')).toEqual([])
})
