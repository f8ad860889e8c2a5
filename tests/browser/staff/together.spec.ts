import { expect, type Page } from '@playwright/test'
import { test } from '../../support/browser-test'
import { pasteFrom } from '../../support/clipboard'
import { cellOf, openDesk, openEditor, savingState, untilSaved } from '../../support/desk'
import { faultsOf } from '../../support/faults-of'

const desk = openDesk()
test.afterAll(desk.close)

/** Opens the title and writes; what it was when it was opened is what the change is about. */
async function begin(page: Page, text: string) {
  await cellOf(page, 'Res 50', 'title').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText(text)
}

async function save(page: Page) {
  await page.keyboard.press('Enter')
  await expect(savingState(page)).toHaveText(/^(All changes saved|Saved, 1 change set aside)$/)
}

async function twoVersions(browser: Parameters<typeof desk.signIn>[0]) {
  const { path } = await desk.makeMatrix([{ reference: 'Res 50', title: 'Cybersecurity' }])
  const [one, two] = await Promise.all(
    ['Ada', 'Grace'].map(async (name) => {
      const page = await (await desk.signIn(browser, { name })).newPage()
      await openEditor(page, path)
      return page
    }),
  )
  if (!(one && two)) throw new Error('Two people are signed in.')
  await begin(two, 'Security online')
  await begin(one, 'Cybersecurity of networks')
  await save(one)
  await save(two)
  return { one, two }
}

test('a change that came too late stands in its cell with who, when and a word diff', async ({
  browser,
}) => {
  const { one, two } = await twoVersions(browser)
  const note = two.getByRole('group', { name: 'Two versions of Title of Res 50' })
  await expect(note).toContainText('Set aside, by Grace')
  await expect(note.getByRole('deletion').first()).toBeVisible()
  await expect(note.getByRole('insertion').first()).toBeVisible()
  await expect(cellOf(two, 'Res 50', 'title')).toContainText('Cybersecurity of networks')
  expect(await faultsOf(two)).toEqual([])
  await openEditor(one)
  await expect(one.getByRole('group', { name: /^Two versions/ })).toContainText('Grace')
})

test('what two people put into the same list stands together', async ({ browser }) => {
  const { path } = await desk.makeMatrix([{ reference: 'Res 50' }])
  const [one, two] = await Promise.all(
    ['Ada', 'Grace'].map(async (name) => {
      const page = await (await desk.signIn(browser, { name })).newPage()
      await openEditor(page, path)
      await cellOf(page, 'Res 50', 'organizations').focus()
      return page
    }),
  )
  if (!(one && two)) throw new Error('Two people are signed in.')
  await two.context().setOffline(true)
  await pasteFrom(two, { text: 'RIRs' })
  await expect(savingState(two)).toHaveText('Offline: 1 change kept here')
  await pasteFrom(one, { text: 'IETF' })
  await untilSaved(one)
  await two.context().setOffline(false)
  await untilSaved(two)
  for (const page of [one, two]) {
    await expect(cellOf(page, 'Res 50', 'organizations')).toContainText('IETF')
    await expect(cellOf(page, 'Res 50', 'organizations')).toContainText('RIRs')
    await expect(page.getByRole('group', { name: /^Two versions/ })).toHaveCount(0)
  }
})

test('the line of saving leads to the change that was set aside', async ({ browser }) => {
  const { two } = await twoVersions(browser)
  await cellOf(two, 'Res 50', 'reference').focus()
  await two.getByRole('button', { name: 'Choose which version stands' }).click()
  await expect(cellOf(two, 'Res 50', 'title')).toBeFocused()
})

test('mine is taken by the keyboard', async ({ browser }) => {
  const { two } = await twoVersions(browser)
  const note = two.getByRole('group', { name: /^Two versions/ })
  await expect(note).toBeVisible()
  await expect(cellOf(two, 'Res 50', 'title')).toContainText('Cybersecurity of networks')
  await cellOf(two, 'Res 50', 'title').focus()
  await two.keyboard.press('Enter')
  await expect(two.getByRole('button', { name: 'Take the set-aside one' })).toBeFocused()
  await two.keyboard.press('Enter')
  await expect(note).toHaveCount(0)
  await expect(cellOf(two, 'Res 50', 'title')).toHaveText('Security online')
  await expect(cellOf(two, 'Res 50', 'title')).toBeFocused()
})

test('theirs stays, or both become one text', async ({ browser }) => {
  const { two } = await twoVersions(browser)
  const note = two.getByRole('group', { name: /^Two versions/ })
  await note.getByRole('button', { name: 'Edit' }).click()
  await expect(two.getByLabel('Edit Title of Res 50')).toHaveValue('Security online')
  await two.keyboard.type(' and of networks')
  await two.keyboard.press('Enter')
  await expect(note).toHaveCount(0)
  await expect(cellOf(two, 'Res 50', 'title')).toHaveText('Security online and of networks')

  const again = await twoVersions(browser)
  await again.two.getByRole('button', { name: 'Keep what is in the cell' }).click()
  await expect(again.two.getByRole('group', { name: /^Two versions/ })).toHaveCount(0)
  await expect(cellOf(again.two, 'Res 50', 'title')).toHaveText('Cybersecurity of networks')
})

test('the history of a cell says who changed it, when, and which words', async ({ browser }) => {
  const { one } = await twoVersions(browser)
  await cellOf(one, 'Res 50', 'title').focus()
  await one.getByRole('button', { name: 'History of this cell' }).click()
  const panel = one.getByRole('dialog', { name: 'History: Title of Res 50' })
  await expect(panel.getByRole('listitem')).toHaveCount(2)
  await expect(panel.getByRole('listitem').first()).toContainText('Ada')
  await expect(panel.getByRole('insertion').first()).toContainText('of networks')
  await one.keyboard.press('Escape')
  await expect(panel).toBeHidden()
})
