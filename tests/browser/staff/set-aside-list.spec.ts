import { type Browser, expect } from '@playwright/test'
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
import { untilKept, writeTitle } from '../../support/keeping'

const desk = openDesk()
test.afterAll(desk.close)

const references = ['Res 1', 'Res 2', 'Res 3']

/** Ada was away while Grace wrote the same three titles, and comes back; two requests of an address may still fail. */
async function afterAbsence(browser: Browser, failing = '') {
  const { path } = await desk.makeMatrix(references.map((reference) => ({ reference })))
  const ada = await desk.signIn(browser, { name: 'Ada' })
  const [page, other] = [
    await ada.newPage(),
    await (await desk.signIn(browser, { name: 'Grace' })).newPage(),
  ]
  await openEditor(page, path)
  await openEditor(other, path)
  await ada.setOffline(true)
  for (const reference of references) {
    await writeTitle(page, reference, `Ada on ${reference}`)
    await writeTitle(other, reference, `Grace on ${reference}`)
  }
  await untilKept(page, 3)
  await untilSaved(other)
  if (failing) await page.route(failing, (route) => route.abort(), { times: 2 })
  await ada.setOffline(false)
  await expect(savingState(page)).toHaveText('Saved, 3 changes set aside')
  return { page, other, path }
}

test('what was set aside in a long absence stands in one list, and all of mine is one step', async ({
  browser,
}) => {
  const { page } = await afterAbsence(browser)
  const faults = complaintsOf(page)
  await page.getByRole('button', { name: 'Choose which versions stand' }).click()
  const list = page.getByRole('dialog', { name: 'Changes set aside' })
  await expect(list.getByRole('listitem')).toHaveCount(3)
  await expect(list.getByRole('listitem').first()).toContainText('Set aside, by Ada')
  await expect(list.getByRole('deletion').first()).toContainText('Grace')
  await expect(list.getByRole('insertion').first()).toContainText('Ada')
  expect(await faultsOf(page, '[role=dialog]')).toEqual([])
  await list.getByRole('button', { name: 'Take all 3 of mine' }).click()
  await expect(list.getByText('Nothing is set aside any more.')).toBeVisible()
  await page.keyboard.press('Escape')
  for (const reference of references) {
    await expect(cellOf(page, reference, 'title')).toHaveText(`Ada on ${reference}`)
  }
  await page.keyboard.press('Control+z')
  for (const reference of references) {
    await expect(cellOf(page, reference, 'title')).toHaveText(`Grace on ${reference}`)
  }
  await untilSaved(page)
  expect(faults).toEqual([])
})

test('the list is opened, settled one by one and left by the keyboard', async ({ browser }) => {
  const { page } = await afterAbsence(browser, '**/api/staff/get-matrix')
  await cellOf(page, 'Res 1', 'summary').focus()
  await page.keyboard.press('Control+Shift+L')
  const list = page.getByRole('dialog', { name: 'Changes set aside' })
  await expect(list).toBeVisible()
  const first = list.getByRole('group', { name: 'Two versions of Title of Res 1' })
  await expect(first.getByRole('deletion')).toHaveText(/Grace/)
  await first.getByRole('button', { name: 'Keep what is in the cell' }).press('Enter')
  await expect(list.getByRole('listitem')).toHaveCount(2)
  await expect(list.getByRole('button', { name: 'Take all 2 of mine' })).toBeFocused()
  const second = list.getByRole('group', { name: 'Two versions of Title of Res 2' })
  await second.getByRole('button', { name: 'Edit' }).press('Enter')
  await expect(list).toBeHidden()
  await expect(page.getByLabel('Edit Title of Res 2')).toBeFocused()
  await page.keyboard.type(' and Grace')
  await page.keyboard.press('Enter')
  await expect(cellOf(page, 'Res 2', 'title')).toHaveText('Ada on Res 2 and Grace')
  await expect(savingState(page)).toHaveText('Saved, 1 change set aside')
})

test('another’s changes are listed after mine and are not taken with them', async ({ browser }) => {
  const { other } = await afterAbsence(browser)
  await openEditor(other)
  await other.keyboard.press('Control+Shift+L')
  const list = other.getByRole('dialog', { name: 'Changes set aside' })
  await expect(list.getByRole('listitem')).toHaveCount(3)
  await expect(list.getByRole('button', { name: /of mine/ })).toHaveCount(0)
})

test('a reviewer reads the list and settles nothing', async ({ browser }) => {
  const { path } = await afterAbsence(browser)
  const assemblies = [path.split('/').at(-1) ?? '']
  const page = await (await desk.signIn(browser, { role: 'reviewer', assemblies })).newPage()
  await openEditor(page, path)
  await page.keyboard.press('Control+Shift+L')
  const list = page.getByRole('dialog', { name: 'Changes set aside' })
  await expect(list.getByRole('listitem')).toHaveCount(3)
  await expect(list.getByRole('button')).toHaveCount(1)
})

test('the history of a cell is one key away, and a value restored there is a step', async ({
  browser,
}) => {
  const { path } = await desk.makeMatrix([{ reference: 'Res 1' }])
  const page = await (await desk.signIn(browser)).newPage()
  await openEditor(page, path)
  await writeTitle(page, 'Res 1', 'First')
  await untilSaved(page)
  await writeTitle(page, 'Res 1', 'Second')
  await untilSaved(page)
  await cellOf(page, 'Res 1', 'title').focus()
  await page.keyboard.press('Control+Shift+H')
  const panel = page.getByRole('dialog', { name: 'History: Title of Res 1' })
  await panel
    .getByRole('button', { name: /^Restore Title/ })
    .first()
    .click()
  await expect(panel.getByText(/^Restored/)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(cellOf(page, 'Res 1', 'title')).toHaveText('First')
  await page.keyboard.press('Control+z')
  await expect(cellOf(page, 'Res 1', 'title')).toHaveText('Second')
  await untilSaved(page)
})
