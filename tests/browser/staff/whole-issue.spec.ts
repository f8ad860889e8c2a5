import { expect } from '@playwright/test'
import { saveChanges } from '@/lib/matrix/save-changes'
import { test } from '../../support/browser-test'
import { cellOf, complaintsOf, openDesk, openEditor, untilSaved } from '../../support/desk'
import { faultsOf } from '../../support/faults-of'
import { change, contextOf } from '../../support/matrix'
import { siteDb } from '../../support/sign-in'

const desk = openDesk()
test.afterAll(desk.close)

const rows = [
  { reference: 'Res 1', title: 'Rules of procedure', concern: 'low' as const },
  { reference: 'Res 2', title: 'Study groups' },
]

test('everything of an issue is read and edited beside the grid, and the next is a key away', async ({
  browser,
}) => {
  const { path } = await desk.makeMatrix(rows)
  const page = await (await desk.signIn(browser)).newPage()
  const faults = complaintsOf(page)
  await openEditor(page, path)
  await cellOf(page, 'Res 1', 'concern').focus()
  await page.keyboard.press('Space')
  const panel = page.getByRole('dialog', { name: 'Res 1: the whole issue' })
  const concern = panel.getByRole('radiogroup', { name: 'Concern', exact: true })
  await expect(concern.getByRole('radio', { name: 'Low' })).toBeFocused()
  expect(await faultsOf(page, '[role=dialog]')).toEqual([])

  await page.keyboard.press('ArrowLeft')
  await expect(concern.getByRole('radio', { name: 'Low' })).toBeChecked()
  await page.keyboard.press('Space')
  await expect(concern.getByRole('radio', { name: 'Medium' })).toBeChecked()
  await panel.getByLabel('Rationale', { exact: true }).fill('It widens the remit.\nAnd more.')
  await page.keyboard.press('Alt+PageDown')
  const next = page.getByRole('dialog', { name: 'Res 2: the whole issue' })
  await expect(next.getByLabel('Rationale', { exact: true })).toBeFocused()
  await next.getByRole('button', { name: 'Previous issue' }).click()
  await expect(panel.getByLabel('Rationale', { exact: true })).toHaveValue(/And more\.$/)
  await page.keyboard.press('Escape')

  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(cellOf(page, 'Res 1', 'concern_rationale')).toBeFocused()
  await expect(cellOf(page, 'Res 1', 'concern')).toHaveText('Medium')
  await untilSaved(page)
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(cellOf(page, 'Res 1', 'concern')).toHaveText('Low')
  await expect(cellOf(page, 'Res 1', 'concern_rationale')).toContainText('not stated')
  await untilSaved(page)
  expect(faults).toEqual([])
})

test('what another writes comes into the open issue and never over what is being typed', async ({
  browser,
}) => {
  const { path } = await desk.makeMatrix(rows)
  const page = await (await desk.signIn(browser, { name: 'Ada' })).newPage()
  const other = await (await desk.signIn(browser, { name: 'Grace' })).newPage()
  await openEditor(page, path)
  await openEditor(other, path)
  await cellOf(page, 'Res 2', 'title').focus()
  await page.keyboard.press('Space')
  const panel = page.getByRole('dialog')
  const title = panel.getByLabel('Title', { exact: true })
  await title.fill('Study groups of Ada')
  await cellOf(other, 'Res 2', 'title').focus()
  await other.keyboard.type('Study groups of Grace')
  await other.keyboard.press('Enter')
  await cellOf(other, 'Res 2', 'summary').focus()
  await other.keyboard.type('In short')
  await other.keyboard.press('Enter')
  await expect(panel.getByLabel('Summary', { exact: true })).toHaveValue('In short')
  await expect(panel.getByRole('status').getByText('Study groups of Grace')).toBeVisible()
  await expect(title).toHaveValue('Study groups of Ada')

  await panel.getByRole('button', { name: 'Save' }).click()
  const conflict = panel.getByRole('group', { name: 'Two versions of Title of Res 2' })
  await expect(conflict).toContainText('Set aside, by Ada')
  await expect(conflict.getByRole('deletion')).toHaveText(/Grace/)
  await conflict.getByRole('button', { name: 'Edit' }).click()
  await expect(title).toHaveValue('Study groups of Ada')
  await title.fill('Study groups of both')
  await page.keyboard.press('Control+Enter')
  await expect(conflict).toBeHidden()
  await expect(cellOf(other, 'Res 2', 'title')).toContainText('Study groups of both')
})

test('a reviewer reads all of an issue and finds nothing to edit', async ({ browser }) => {
  const { key, path } = await desk.makeMatrix(rows)
  const page = await (await desk.signIn(browser, { role: 'reviewer', assemblies: [key] })).newPage()
  await openEditor(page, path)
  await cellOf(page, 'Res 1', 'concern').focus()
  await page.keyboard.press('Space')
  const panel = page.getByRole('dialog', { name: 'Res 1: the whole issue' })
  await expect(panel.getByText('Rules of procedure').first()).toBeVisible()
  await expect(panel.locator('input, textarea, select')).toHaveCount(0)
  expect(await faultsOf(page, '[role=dialog]')).toEqual([])
})

test('what is made of a list of records outlives a reload, until it is saved or left', async ({
  browser,
}) => {
  const { path, issueIds } = await desk.makeMatrix(rows)
  const page = await (await desk.signIn(browser, { name: 'Ada' })).newPage()
  await openEditor(page, path)
  const cell = cellOf(page, 'Res 2', 'proposals')
  const panel = page.getByRole('dialog', { name: 'Proposals of Res 2' })
  await cell.focus()
  await page.keyboard.press('Enter')
  await panel.getByRole('button', { name: 'Add a proposal' }).click()
  await panel.getByLabel('Key points').fill('A new study question')
  await panel.getByLabel('Proposed by').fill('Arab States')
  await page.getByRole('option', { name: /Arab States/ }).click()
  await panel.getByLabel('Supported by').fill('Some group')
  await panel.getByLabel('Also on …').fill('Res 1')
  await page.getByRole('option', { name: /Res 1/ }).click()
  await openEditor(page)
  await page.getByRole('button', { name: 'Go on with Proposals of Res 2' }).click()
  await expect(panel.getByLabel('Key points')).toHaveValue('A new study question')
  await expect(panel.getByText('ARB', { exact: true })).toBeVisible()
  expect(await faultsOf(page, '[role=dialog]')).toEqual([])
  await panel.getByRole('button', { name: 'Save' }).last().click()
  await expect(panel.getByText('Supported by still holds “Some group”')).toBeVisible()
  await panel.getByLabel('Supported by').fill('')
  await panel.getByRole('button', { name: 'Save' }).last().click()
  await page.keyboard.press('Escape')
  await untilSaved(page)
  await expect(cell).toContainText('A new study question')
  await expect(cellOf(page, 'Res 1', 'proposals')).toContainText('A new study question')

  await cellOf(page, 'Res 2', 'organizations').focus()
  await page.keyboard.press('Enter')
  const organizations = page.getByRole('dialog', { name: /of Res 2$/ })
  await organizations.getByRole('button', { name: /^Add/ }).click()
  await page.keyboard.type('IET')
  await openEditor(page)
  await cellOf(page, 'Res 2', 'organizations').focus()
  const made = change(issueIds[1] ?? '', 'organizations', [
    [],
    [{ organization: 'rirs', how: 'Its registries' }],
  ])
  await saveChanges(await contextOf(siteDb(), 'editor', 'Grace'), {
    ...{ assembly: path.replace('/staff/', ''), changes: [made] },
  })
  await expect(cellOf(page, 'Res 2', 'organizations')).toContainText('RIRs')
  await page.keyboard.press('Enter')
  const field = organizations.getByRole('combobox')
  await expect(field).toHaveValue('IET')
  await field.press('End')
  await page.keyboard.type('F')
  await page.getByRole('option', { name: /IETF/ }).click()
  await organizations.getByRole('button', { name: 'Save' }).last().click()
  await untilSaved(page)
  await expect(cellOf(page, 'Res 2', 'organizations')).toContainText('RIRs')
  await expect(cellOf(page, 'Res 2', 'organizations')).toContainText('IETF')

  await page.keyboard.press('Enter')
  await organizations
    .getByRole('button', { name: /^Remove/ })
    .first()
    .click()
  await organizations.getByRole('button', { name: 'Leave as it was' }).click()
  await openEditor(page)
  await expect(page.getByText('Typed here and not saved yet')).toBeHidden()
})

test('what is typed in a cell outlives a reload, until it is saved or left', async ({
  browser,
}) => {
  const { path } = await desk.makeMatrix(rows)
  const page = await (await desk.signIn(browser)).newPage()
  await openEditor(page, path)
  const cell = cellOf(page, 'Res 2', 'summary')
  await cell.focus()
  await page.keyboard.type('Half a sen')
  await openEditor(page)
  await expect(page.getByText('Typed here and not saved yet, in 1 cell:')).toBeVisible()
  await cell.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Edit Summary of Res 2')).toHaveValue('Half a sen')
  await page.keyboard.type('tence')
  await page.keyboard.press('Enter')
  await expect(cell).toHaveText('Half a sentence')
  await untilSaved(page)
  await cell.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type(' and more')
  await page.keyboard.press('Escape')
  await openEditor(page)
  await expect(cell).toHaveText('Half a sentence')
  await expect(page.getByText('Typed here and not saved yet')).toBeHidden()
})
