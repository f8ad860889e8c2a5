import { expect } from '@playwright/test'
import { test } from '../../support/browser-test'
import { cellOf, complaintsOf, openDesk, openEditor, untilSaved } from '../../support/desk'
import { faultsOf } from '../../support/faults-of'

const desk = openDesk()
test.afterAll(desk.close)

test('a level that is changed asks quietly for its reason, and one key leads there', async ({
  browser,
}) => {
  const { path } = await desk.makeMatrix([{ reference: 'Res 1' }, { reference: 'Res 2' }])
  const page = await (await desk.signIn(browser)).newPage()
  const faults = complaintsOf(page)
  await openEditor(page, path)
  const why = cellOf(page, 'Res 1', 'concern_rationale')
  await cellOf(page, 'Res 1', 'concern').focus()
  await page.keyboard.press('h')
  await expect(why).toContainText('Why High?')
  await expect(cellOf(page, 'Res 1', 'concern')).toBeFocused()
  expect(await faultsOf(page)).toEqual([])

  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('l')
  await expect(cellOf(page, 'Res 2', 'concern_rationale')).toContainText('Why Low?')
  await page.getByRole('button', { name: 'Later: Concern of Res 2' }).click()
  await expect(cellOf(page, 'Res 2', 'concern_rationale')).toHaveText('not stated')

  await cellOf(page, 'Res 1', 'concern').focus()
  await page.keyboard.press('w')
  await page.keyboard.type('It widens the mandate.')
  await page.keyboard.press('Enter')
  await expect(why).toHaveText('It widens the mandate.')

  await cellOf(page, 'Res 1', 'concern').focus()
  await page.keyboard.press('m')
  await expect(why).toContainText('Does the rationale still say why Medium?')
  await page.keyboard.press('Control+z')
  await expect(why).toHaveText('It widens the mandate.')
  await untilSaved(page)
  expect(faults).toEqual([])
})

test('a rationale that is asked for is opened by Enter like any cell', async ({ browser }) => {
  const { path } = await desk.makeMatrix([{ reference: 'Res 1' }])
  const page = await (await desk.signIn(browser)).newPage()
  await openEditor(page, `${path}?view=outcomes`)
  await cellOf(page, 'Res 1', 'residual_concern').focus()
  await page.keyboard.press('h')
  const why = cellOf(page, 'Res 1', 'residual_rationale')
  await expect(why).toContainText('Why High?')
  await why.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Nothing was taken up.')
  await page.keyboard.press('Enter')
  await expect(why).toHaveText('Nothing was taken up.')
  await cellOf(page, 'Res 1', 'residual_concern').focus()
  await page.keyboard.press('0')
  await expect(why).toHaveText('Nothing was taken up.')
})
