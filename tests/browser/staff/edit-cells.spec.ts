import { expect } from '@playwright/test'
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

test('a matrix is filled in with the keyboard alone, cell by cell, and is there after a reload', async ({
  browser,
}) => {
  const { path } = await desk.makeMatrix([{ reference: 'Res 50', title: 'Cybersecurity' }])
  const page = await (await desk.signIn(browser)).newPage()
  const faults = complaintsOf(page)
  await openEditor(page, path)
  const cell = (column: Parameters<typeof cellOf>[2]) => cellOf(page, 'Res 50', column)

  await cell('title').focus()
  await page.keyboard.press('F2')
  await page.keyboard.type(', amended')
  await page.keyboard.press('Tab')
  await expect(cell('section')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('What it is about.')
  await page.keyboard.press('Enter')
  await expect(cell('summary')).toHaveText('What it is about.')

  await cell('implications').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('First line')
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.type('second line')
  await page.keyboard.press('Enter')
  await expect(cell('implications')).toHaveText('First line\nsecond line', {
    useInnerText: true,
  })

  await cell('position').focus()
  await page.keyboard.type('given up')
  await page.keyboard.press('Escape')
  await expect(cell('position')).toBeFocused()
  await expect(cell('position')).toHaveText('not stated')

  await cell('concern').focus()
  await page.keyboard.press('h')
  await expect(cell('concern')).toHaveText('High')

  await cell('readiness').focus()
  await page.keyboard.type('rea')
  await expect(page.getByRole('option', { name: 'Ready' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(cell('readiness')).toHaveText('Ready')

  await cell('areas_of_concern').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('mand')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(cell('areas_of_concern')).toHaveText('Mandate expansion')

  await untilSaved(page)
  await openEditor(page)
  await expect(cell('title')).toHaveText('Cybersecurity, amended')
  await expect(cell('concern')).toHaveText('High')
  await expect(cell('areas_of_concern')).toHaveText('Mandate expansion')
  expect(faults).toEqual([])
})

test('the grid is one tab stop, and its arrows, Home and End stay inside it', async ({
  browser,
}) => {
  const { path } = await desk.makeMatrix([{ reference: 'Res 1' }, { reference: 'Res 2' }])
  const page = await (await desk.signIn(browser)).newPage()
  await openEditor(page, path)
  await expect(page.getByRole('grid').locator('[tabindex="0"]')).toHaveCount(1)
  await cellOf(page, 'Res 1', 'title').click()
  await page.keyboard.press('ArrowDown')
  await expect(cellOf(page, 'Res 2', 'title')).toBeFocused()
  await page.keyboard.press('End')
  await expect(cellOf(page, 'Res 2', 'id')).toBeFocused()
  await page.keyboard.press('Control+Home')
  await expect(cellOf(page, 'Res 1', 'reference')).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('columnheader', { name: 'Reference' })).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('columnheader', { name: 'Reference' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(cellOf(page, 'Res 1', 'reference')).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(page.getByRole('grid').locator(':focus')).toHaveCount(0)
  await page.keyboard.press('Tab')
  await expect(cellOf(page, 'Res 1', 'reference')).toBeFocused()
})

test('a row says what it is to who does not see it', async ({ browser }) => {
  const { path } = await desk.makeMatrix([
    { reference: 'Res 50', title: 'Cybersecurity', themes: ['cybersecurity'], concern: 'high' },
  ])
  const page = await (await desk.signIn(browser)).newPage()
  await openEditor(page, path)
  await cellOf(page, 'Res 50', 'concern').focus()
  await expect(page.getByRole('row').filter({ hasText: 'Res 50' })).toMatchAriaSnapshot(`
    - row /^Res 50 Cybersecurity Modifications to existing resolutions/:
      - gridcell "Res 50"
      - gridcell "Cybersecurity"
      - gridcell "Modifications to existing resolutions"
      - gridcell "not stated"
      - gridcell "Cybersecurity"
      - gridcell "High" [selected]
      - gridcell "issue-1"
  `)
  await expect(cellOf(page, 'Res 50', 'concern')).toHaveAttribute('aria-colindex', /^\d+$/)
})

test('a text that is too long is refused where it stands and kept', async ({ browser }) => {
  const { path } = await desk.makeMatrix([{ reference: 'Res 1' }, { reference: 'Res 2' }])
  const page = await (await desk.signIn(browser)).newPage()
  await openEditor(page, path)
  await cellOf(page, 'Res 1', 'summary').click()
  await page.keyboard.press('Enter')
  const long = 'word '.repeat(60).trim()
  await page.keyboard.insertText(long)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: '280 is the most' })).toBeVisible()
  await cellOf(page, 'Res 2', 'title').click()
  await expect(page.getByLabel('Edit Summary of Res 1')).toBeFocused()
  await expect(page.getByLabel('Edit Summary of Res 1')).toHaveValue(long)
})

test('a proposal with its origins is written in the panel of its issue', async ({ browser }) => {
  const { path } = await desk.makeMatrix([{ reference: 'Res 50' }])
  const page = await (await desk.signIn(browser)).newPage()
  const faults = complaintsOf(page)
  await openEditor(page, path)
  const cell = cellOf(page, 'Res 50', 'proposals')
  await cell.focus()
  await page.keyboard.press('Enter')
  const panel = page.getByRole('dialog', { name: 'Proposals of Res 50' })
  await panel.getByRole('button', { name: 'Add a proposal' }).click()
  await expect(panel.getByLabel('Action tag')).toBeFocused()
  await panel.getByLabel('Action tag').selectOption('MOD')
  await panel.getByLabel('Proposed by').fill('arb')
  await page.getByRole('option', { name: /^ARB.*Arab States$/ }).click()
  await panel.getByLabel('Document').fill('ARB/45A12/1')
  await panel.getByLabel('Link', { exact: true }).fill('not an address')
  await panel.getByRole('button', { name: 'Save' }).last().click()
  await expect(panel.getByText(/^Link is not an address/)).toBeVisible()
  await panel.getByLabel('Link', { exact: true }).fill('https://example.org/45')
  expect(await faultsOf(page, '[role=dialog]')).toEqual([])
  await panel.getByRole('button', { name: 'Save' }).last().click()
  await expect(panel).toBeHidden()
  await expect(cell).toBeFocused()
  await expect(cell).toContainText('ARB · MOD · ARB/45A12/1')
  await untilSaved(page)
  expect(faults).toEqual([])
})

test('a step, a follow-up, an organization and a source are written in their panels', async ({
  browser,
}) => {
  const { path } = await desk.makeMatrix([{ reference: 'Res 50' }])
  const page = await (await desk.signIn(browser)).newPage()
  await openEditor(page, `${path}?view=outcomes`)
  const write = async (
    column: Parameters<typeof cellOf>[2],
    add: string,
    fill: () => Promise<unknown>,
  ) => {
    await cellOf(page, 'Res 50', column).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: add }).click()
    await fill()
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).last().click()
    await expect(page.getByRole('dialog')).toBeHidden()
  }
  await write('progress', 'Add a step', async () => {
    await page.getByLabel('When (Asia/Kolkata)').fill('2024-10-18T16:30')
    await page.getByLabel('Body').fill('COM4')
    await page.getByLabel('State', { exact: true }).selectOption('bracketed')
  })
  await write('follow_ups', 'Add a follow-up', () =>
    page.getByLabel('What remains to be done').fill('Watch Study Group 17'),
  )
  await write('organizations', 'Add an organization', async () => {
    await page.getByLabel('Organization', { exact: true }).fill('ietf')
    await page.getByRole('option', { name: /^IETF/ }).first().click()
    await page.getByLabel('How it is affected').fill('Its work would be done twice.')
  })
  await write('sources', 'Add a source', () =>
    page.getByRole('dialog').getByLabel('Title', { exact: true }).fill('A report'),
  )
  await untilSaved(page)
  await openEditor(page)
  await expect(cellOf(page, 'Res 50', 'progress')).toContainText('18 October 2024, 16:30')
  await expect(cellOf(page, 'Res 50', 'follow_ups')).toContainText('Watch Study Group 17')
  await expect(cellOf(page, 'Res 50', 'organizations')).toHaveText(
    'IETF · Its work would be done twice.',
  )
  await expect(cellOf(page, 'Res 50', 'sources')).toHaveText('A report')
})

test('edits made while the line is down are kept and sent when it is back', async ({ browser }) => {
  const { path } = await desk.makeMatrix([{ reference: 'Res 50' }])
  const context = await desk.signIn(browser)
  const page = await context.newPage()
  await openEditor(page, path)
  await context.setOffline(true)
  await cellOf(page, 'Res 50', 'concern').focus()
  await page.keyboard.press('m')
  await expect(savingState(page)).toHaveText('Offline: 1 change kept here')
  await context.setOffline(false)
  await untilSaved(page)
  await openEditor(page)
  await expect(cellOf(page, 'Res 50', 'concern')).toHaveText('Medium')
})

test('a session that has ended is told, and what was written is sent after the next sign-in', async ({
  browser,
}) => {
  const { path } = await desk.makeMatrix([{ reference: 'Res 50' }])
  const context = await desk.signIn(browser)
  const page = await context.newPage()
  await openEditor(page, path)
  const cookies = await context.cookies()
  await context.clearCookies()
  await cellOf(page, 'Res 50', 'concern').focus()
  await page.keyboard.press('l')
  await expect(savingState(page)).toHaveText('Your session has ended: 1 change kept here.')
  await expect(page.getByRole('link', { name: 'Sign in in a new tab' })).toBeVisible()
  await context.addCookies(cookies)
  await page.getByRole('button', { name: 'Send now' }).click()
  await untilSaved(page)
})

test('a reviewer reads everything and changes nothing', async ({ browser }) => {
  const { path, key } = await desk.makeMatrix([{ reference: 'Res 50', concern: 'low' }])
  const context = await desk.signIn(browser, { role: 'reviewer', assemblies: [key] })
  const page = await context.newPage()
  await openEditor(page, path)
  await expect(page.getByText('You read this draft as a reviewer').first()).toBeVisible()
  await cellOf(page, 'Res 50', 'concern').focus()
  await page.keyboard.press('h')
  await expect(cellOf(page, 'Res 50', 'concern')).toHaveText('Low')
  await expect(cellOf(page, 'Res 50', 'concern')).toHaveAttribute('aria-readonly', 'true')
  await expect(cellOf(page, 'Res 50', 'concern')).toHaveAccessibleDescription(/as a reviewer/)
  await expect(page.getByRole('button', { name: 'Add an issue' })).toHaveCount(0)
  await expect(savingState(page)).toHaveCount(0)
  await expect(page.getByText('Alt+Arrow')).toHaveCount(0)
  const other = await desk.makeMatrix([])
  expect((await page.goto(other.path))?.status()).toBe(403)
})

test('the list of matrices leads to the editor, and no page of it fails axe', async ({
  browser,
}) => {
  const { path, key } = await desk.makeMatrix([
    { reference: 'Res 50', concern: 'high', themes: ['cybersecurity'] },
  ])
  const page = await (await desk.signIn(browser, { role: 'editor' })).newPage()
  await page.goto('/staff')
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('main').getByRole('link', { name: key.toUpperCase(), exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`${path}$`))
  await expect(page.getByRole('grid')).toHaveAttribute('aria-busy', 'false')
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await faultsOf(page)).toEqual([])
  }
  await cellOf(page, 'Res 50', 'themes').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('option', { name: 'Cybersecurity' })).toBeVisible()
  // While a list is open Base UI hides the rest of the page from speech, so only it is asked.
  expect(await faultsOf(page, '[role=listbox]')).toEqual([])
})
