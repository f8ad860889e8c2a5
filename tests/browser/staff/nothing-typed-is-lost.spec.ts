import { expect } from '@playwright/test'
import { test } from '../../support/browser-test'
import { cellOf, openDesk, openEditor, savingState, untilSaved } from '../../support/desk'
import { faultsOf } from '../../support/faults-of'
import { titlesWritten, untilKept, writeTitle } from '../../support/keeping'

const desk = openDesk()
test.afterAll(desk.close)

test('Escape leaves a panel at once, but asks first where something was written in it', async ({
  browser,
}) => {
  const { path } = await desk.makeMatrix([{ reference: 'Res 50' }])
  const page = await (await desk.signIn(browser)).newPage()
  await openEditor(page, path)
  const panel = page.getByRole('dialog', { name: 'Sources of Res 50' })
  await cellOf(page, 'Res 50', 'sources').focus()
  await page.keyboard.press('Enter')
  await expect(panel).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()

  await page.keyboard.press('Enter')
  await panel.getByRole('button', { name: 'Add a source' }).click()
  await panel.getByLabel('Title').fill('Report of the committee')
  await page.keyboard.press('Escape')
  await expect(panel.getByRole('alert')).toContainText('not saved yet')
  await expect(panel.getByRole('button', { name: 'Save' }).last()).toBeFocused()
  expect(await faultsOf(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(panel.getByRole('alert')).toBeHidden()
  await expect(panel.getByLabel('Title')).toHaveValue('Report of the committee')
  await page.keyboard.press('Escape')
  await panel.getByRole('button', { name: 'Leave as it was' }).click()
  await expect(panel).toBeHidden()
  await expect(cellOf(page, 'Res 50', 'sources')).toHaveText('not stated')
})

test('a name that is typed into a list and not chosen stays, and the order of the others too', async ({
  browser,
}) => {
  const areas = ['duplication', 'mandate-expansion']
  const { path } = await desk.makeMatrix([{ reference: 'Res 50', areas_of_concern: areas }])
  const page = await (await desk.signIn(browser)).newPage()
  await openEditor(page, path)
  const cell = cellOf(page, 'Res 50', 'areas_of_concern')
  const before = (await cell.textContent()) ?? ''
  await cell.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Splinternet')
  await expect(page.getByText('An editor can add it to the list.')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(cell.getByRole('alert')).toContainText('“Splinternet” is typed')
  await page.keyboard.press('Escape')
  await cell.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(cell).toHaveText(before)
  await untilSaved(page)
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled()
})

test('what was left unsent in another matrix is told in every matrix and in their list', async ({
  browser,
}) => {
  const [left, opened] = [
    await desk.makeMatrix([{ reference: 'Res 1' }]),
    await desk.makeMatrix([{ reference: 'Res 1' }]),
  ]
  const context = await desk.signIn(browser, { name: 'Ada' })
  const page = await context.newPage()
  await openEditor(page, left.path)
  await page.route('**/api/staff/save-changes', (route) => route.abort())
  await writeTitle(page, 'Res 1', 'Left behind')
  await untilKept(page, 1)
  await page.close()

  const other = await context.newPage()
  await openEditor(other, opened.path)
  await expect(other.getByRole('link', { name: `${left.key}, 1 change` })).toBeVisible()
  expect(await faultsOf(other)).toEqual([])
  await other.goto('/staff')
  await other.getByRole('link', { name: /, 1 change$/ }).click()
  // What is kept is looked up once the page is there, which says until then that all is saved.
  await expect.poll(() => titlesWritten(left.key)).toEqual(['Ada: Left behind'])
  await untilSaved(other)
  await other.goto('/staff')
  await expect(other.getByText('Changes of yours wait in this browser')).toHaveCount(0)
})

test('a portal that answers in place of the site refuses nothing, and a refused change is sent again', async ({
  browser,
}) => {
  const { key, path } = await desk.makeMatrix([{ reference: 'Res 1' }, { reference: 'Res 2' }])
  const context = await desk.signIn(browser, { name: 'Ada' })
  const page = await context.newPage()
  await openEditor(page, path)
  const save = '**/api/staff/save-changes'
  await page.route(save, (route) =>
    route.fulfill({ status: 403, contentType: 'text/html', body: '<h1>Sign in to the hotel</h1>' }),
  )
  await writeTitle(page, 'Res 1', 'Not of the portal')
  await expect(savingState(page)).toContainText('The server has trouble: 1 change kept here')
  await page.unroute(save)
  await page.getByRole('button', { name: 'Send now' }).click()
  await untilSaved(page)

  await page.route(save, (route) =>
    route.fulfill({
      status: 403,
      json: { message: 'Your role may read this matrix, not edit it.' },
    }),
  )
  await writeTitle(page, 'Res 2', 'Once more')
  await expect(savingState(page)).toHaveText('1 change was not taken')
  expect(await faultsOf(page)).toEqual([])
  await page.unroute(save)
  await openEditor(page)
  const note = cellOf(page, 'Res 2', 'title')
  await note.getByRole('button', { name: 'Try again' }).click()
  await untilSaved(page)
  expect(await titlesWritten(key)).toEqual(['Ada: Not of the portal', 'Ada: Once more'])
})
