import { expect, type Page } from '@playwright/test'
import { test } from '../../support/browser-test'
import { cellOf, openDesk, openEditor, savingState, untilSaved } from '../../support/desk'

const desk = openDesk()
test.afterAll(desk.close)

const proposal = {
  ...{ id: 'p-1', tag: 'MOD' as const, origins: [], document: '42A1', keyPoints: 'One', url: null },
  ...{ fate: null, concern: null, concernRationale: null, supporters: [], opponents: [] },
}
const rows = [
  { reference: 'Res 1', title: 'First', proposals: [proposal] },
  { reference: 'Res 2', title: 'Second' },
]
const title = (page: Page, reference: string) => cellOf(page, reference, 'title')

async function write(page: Page, reference: string, text: string) {
  await title(page, reference).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText(text)
}

test('what is typed stays while the draft is loaded anew, though its row was removed', async ({
  browser,
}) => {
  const { path } = await desk.makeMatrix(rows)
  const ada = await desk.signIn(browser, { name: 'Ada' })
  const page = await ada.newPage()
  const grace = await (await desk.signIn(browser, { name: 'Grace' })).newPage()
  await openEditor(page, path)
  await openEditor(grace, path)
  await ada.setOffline(true)
  await write(page, 'Res 1', 'Ada on one')
  await page.keyboard.press('Enter')
  await write(page, 'Res 2', 'Ada on two')
  await write(grace, 'Res 1', 'Grace on one')
  await grace.keyboard.press('Enter')
  await title(grace, 'Res 2').focus()
  await grace.getByRole('button', { name: 'Remove Res 2' }).click()
  await untilSaved(grace)
  await ada.setOffline(false)
  await expect(savingState(page)).toHaveText('Saved, 1 change set aside')
  const field = title(page, 'Res 2').getByRole('textbox')
  await expect(field).toBeFocused()
  await expect(field).toHaveValue('Ada on two')
  await page.keyboard.press('Escape')
  await expect(title(page, 'Res 2')).toHaveCount(0)
})

test('one value for all overwrites nothing that another wrote while it was typed', async ({
  browser,
}) => {
  const { path } = await desk.makeMatrix(rows)
  const page = await (await desk.signIn(browser, { name: 'Ada' })).newPage()
  const grace = await (await desk.signIn(browser, { name: 'Grace' })).newPage()
  await openEditor(page, path)
  await openEditor(grace, path)
  await title(page, 'Res 1').focus()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('F2')
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText('The same for all')
  await write(grace, 'Res 1', 'Grace on one')
  await grace.keyboard.press('Enter')
  await untilSaved(grace)
  await expect(page.getByText('Here: Grace')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(savingState(page)).toHaveText('Saved, 1 change set aside')
  await expect(title(grace, 'Res 1')).toContainText('Grace on one')
  await expect(title(grace, 'Res 2')).toContainText('The same for all')
})

test('who leaves a list of choices without choosing has edited nothing', async ({ browser }) => {
  const { path } = await desk.makeMatrix(rows)
  const page = await (await desk.signIn(browser, { name: 'Ada' })).newPage()
  const grace = await (await desk.signIn(browser, { name: 'Grace' })).newPage()
  await openEditor(page, path)
  await openEditor(grace, path)
  const concern = (of: Page) => cellOf(of, 'Res 1', 'concern')
  await concern(page).focus()
  await page.keyboard.press('Enter')
  await expect(concern(page).getByRole('combobox')).toBeFocused()
  await concern(grace).focus()
  await grace.keyboard.press('h')
  await untilSaved(grace)
  await expect(concern(page).getByRole('combobox')).toHaveAttribute('placeholder', 'High')
  await page.keyboard.press('Tab')
  await expect(concern(page).getByRole('combobox')).toHaveCount(0)
  await expect(concern(page)).toContainText('High')
  await expect(concern(page)).not.toBeFocused()
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeDisabled()
  await page.keyboard.press('Control+z')
  await openEditor(grace)
  await expect(concern(grace)).toHaveText('High')
})

test('a refused change that is given up leaves what another wrote meanwhile', async ({
  browser,
}) => {
  const { path } = await desk.makeMatrix(rows)
  const ada = await desk.signIn(browser, { name: 'Ada' })
  const page = await ada.newPage()
  const grace = await (await desk.signIn(browser, { name: 'Grace' })).newPage()
  await openEditor(page, path)
  await openEditor(grace, path)
  const put = async (of: Page, reference: string, address: string) => {
    await cellOf(of, reference, 'id').focus()
    await of.keyboard.press('Enter')
    await of.keyboard.press('Control+A')
    await of.keyboard.insertText(address)
    await of.keyboard.press('Enter')
  }
  await ada.setOffline(true)
  await put(page, 'Res 1', 'wanted')
  await put(grace, 'Res 2', 'wanted')
  await untilSaved(grace)
  await ada.setOffline(false)
  await cellOf(page, 'Res 1', 'id').focus()
  const giveUp = page.getByRole('button', { name: 'Give up this text' })
  await expect(giveUp).toBeVisible()
  await put(grace, 'Res 1', 'given')
  await untilSaved(grace)
  await write(grace, 'Res 2', 'Told afterwards')
  await grace.keyboard.press('Enter')
  await expect(title(page, 'Res 2')).toContainText('Told afterwards')
  await giveUp.click()
  await expect(cellOf(page, 'Res 1', 'id')).toContainText('given')
  await untilSaved(page)
})

test('the view Outcomes clears no proposals, and a reviewer moves no row', async ({ browser }) => {
  const { path } = await desk.makeMatrix(rows)
  const page = await (await desk.signIn(browser)).newPage()
  await openEditor(page, `${path}?view=outcomes`)
  await cellOf(page, 'Res 1', 'proposals').focus()
  await page.keyboard.press('Delete')
  await expect(page.getByRole('status').filter({ hasText: /fate/ })).toHaveCount(1)
  await expect(cellOf(page, 'Res 1', 'proposals')).toContainText('42A1')

  const [key = ''] = path.split('/').slice(-1)
  const reviewer = await desk.signIn(browser, { role: 'reviewer', assemblies: [key] })
  const theirs = await reviewer.newPage()
  await openEditor(theirs, path)
  await title(theirs, 'Res 2').focus()
  await theirs.keyboard.press('Alt+ArrowUp')
  await expect(theirs.getByText(/You read this draft as a reviewer/).first()).toBeVisible()
  const references = theirs.locator('[data-cell=reference]')
  expect(await references.allInnerTexts()).toEqual(['Res 1', 'Res 2'])
})
