import { expect, type Page } from '@playwright/test'
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

const desk = openDesk()
test.afterAll(desk.close)

const undoButton = (page: Page) => page.getByRole('button', { name: /^Undo/ })
const redoButton = (page: Page) => page.getByRole('button', { name: /^Redo/ })

test('steps are undone and done again by name, across saves, with the cell in focus', async ({
  browser,
}) => {
  const { path } = await desk.makeMatrix([
    { reference: 'Res 50', title: 'Cybersecurity' },
    { reference: 'Res 64', title: 'IP addresses' },
  ])
  const page = await (await desk.signIn(browser)).newPage()
  const faults = complaintsOf(page)
  await openEditor(page, path)
  await expect(undoButton(page)).toBeDisabled()
  await cellOf(page, 'Res 50', 'concern').focus()
  await page.keyboard.press('h')
  await untilSaved(page)
  await page.keyboard.press('l')
  await untilSaved(page)
  await expect(undoButton(page)).toHaveAccessibleName('Undo: Concern of Res 50: High → Low')
  await cellOf(page, 'Res 64', 'title').focus()
  await page.keyboard.press('Delete')
  await untilSaved(page)

  await page.keyboard.press('Control+z')
  await expect(cellOf(page, 'Res 64', 'title')).toHaveText('IP addresses')
  await page.keyboard.press('Control+z')
  await expect(cellOf(page, 'Res 50', 'concern')).toBeFocused()
  await expect(cellOf(page, 'Res 50', 'concern')).toHaveText('High')
  await expect(redoButton(page)).toHaveAccessibleName('Redo: Concern of Res 50: High → Low')
  await untilSaved(page)
  await page.keyboard.press('Control+Shift+z')
  await expect(cellOf(page, 'Res 50', 'concern')).toHaveText('Low')
  await page.keyboard.press('Control+y')
  await expect(cellOf(page, 'Res 64', 'title')).toHaveText('not stated')
  await untilSaved(page)
  expect(await faultsOf(page)).toEqual([])
  await openEditor(page)
  await expect(cellOf(page, 'Res 50', 'concern')).toHaveText('Low')
  await expect(cellOf(page, 'Res 64', 'title')).toHaveText('not stated')
  expect(faults).toEqual([])
})

test('a removed issue, a move and a new issue are undone', async ({ browser }) => {
  const { path } = await desk.makeMatrix([{ reference: 'Res 50' }, { reference: 'Res 64' }])
  const page = await (await desk.signIn(browser)).newPage()
  await openEditor(page, path)
  const references = () => page.locator('[data-cell=reference]').allInnerTexts()
  const begun = await references()
  await cellOf(page, 'Res 50', 'title').focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect.poll(references).toEqual(begun.toReversed())
  await page.getByRole('button', { name: 'Remove Res 50' }).click()
  await expect.poll(references).toEqual(['Res 64'])
  await page.getByRole('button', { name: 'Add an issue', exact: true }).click()
  await page.keyboard.type('Res 2')
  await page.keyboard.press('Enter')
  await expect.poll(references).toEqual(['Res 64', 'Res 2'])
  await undoButton(page).click()
  await undoButton(page).click()
  await undoButton(page).click()
  await expect.poll(references).toEqual(begun.toReversed())
  await undoButton(page).click()
  await expect.poll(references).toEqual(begun)
  await untilSaved(page)
  await openEditor(page)
  expect(await references()).toEqual(begun)
})

test('undo beside the edit of another person sets aside only what no longer holds', async ({
  browser,
}) => {
  const { path } = await desk.makeMatrix([
    { reference: 'Res 50', title: 'Cybersecurity' },
    { reference: 'Res 64', title: 'IP addresses' },
  ])
  const [ada, grace] = await Promise.all(
    ['Ada', 'Grace'].map(async (name) => (await desk.signIn(browser, { name })).newPage()),
  )
  if (!(ada && grace)) throw new Error('Two people are signed in.')
  const put = async (page: Page, reference: string, text: string) => {
    await cellOf(page, reference, 'title').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+A')
    await page.keyboard.insertText(text)
    await page.keyboard.press('Enter')
    await untilSaved(page)
  }
  await openEditor(ada, path)
  await put(ada, 'Res 50', 'Security')
  await put(ada, 'Res 64', 'Addresses')
  await openEditor(grace, path)
  await put(grace, 'Res 64', 'Addresses and numbers')

  await cellOf(ada, 'Res 50', 'title').focus()
  await ada.keyboard.press('Control+z')
  const note = ada.getByRole('group', { name: 'Two versions of Title of Res 64' })
  await expect(note).toContainText('Set aside, by Ada')
  await expect(
    ada.getByRole('status').filter({ hasText: 'Others have edited it since' }),
  ).toHaveText(
    'Others have edited it since, so it was set aside: Title of Res 64 (Title of Res 64: IP addresses → Addresses)',
  )
  await expect(cellOf(ada, 'Res 64', 'title')).toContainText('Addresses and numbers')
  await cellOf(ada, 'Res 50', 'title').focus()
  await ada.keyboard.press('Control+z')
  await expect(cellOf(ada, 'Res 50', 'title')).toHaveText('Cybersecurity')
  await expect(savingState(ada)).toHaveText('Saved, 1 change set aside')
  await openEditor(grace)
  // The cell tells too that Ada is in it.
  await expect(cellOf(grace, 'Res 50', 'title')).toContainText('Cybersecurity')
  await expect(cellOf(grace, 'Res 64', 'title')).toContainText('Addresses and numbers')
})
