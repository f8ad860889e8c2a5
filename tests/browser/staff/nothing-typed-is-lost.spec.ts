import { expect, test } from '@playwright/test'
import { cellOf, openDesk, openEditor, untilSaved } from '../../support/desk'
import { faultsOf } from '../../support/faults-of'

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
