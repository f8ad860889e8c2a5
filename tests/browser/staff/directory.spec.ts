import { randomUUID } from 'node:crypto'
import { type Browser, expect } from '@playwright/test'
import type { Role } from '@/lib/domain/access'
import type { CellKey } from '@/lib/domain/columns'
import { test } from '../../support/browser-test'
import { cellOf, complaintsOf, openDesk, openEditor, untilSaved } from '../../support/desk'
import { faultsOf } from '../../support/faults-of'
import { overflowOf } from '../../support/look'
import { siteDb } from '../../support/sign-in'

const desk = openDesk()
test.afterAll(desk.close)

/** In letters alone: a key drops the zero before a number, as that of R09 is r9. */
const newName = () =>
  `Name ${randomUUID()
    .slice(0, 8)
    .replace(/\d/gu, (digit) => 'ghijklmnop'.charAt(Number(digit)))}`

/** Somebody of a role opens a cell of Res 1. */
async function openCell(browser: Browser, role: Role, at: { path: string; column: CellKey }) {
  const page = await (await desk.signIn(browser, { role })).newPage()
  await openEditor(page, at.path)
  await cellOf(page, 'Res 1', at.column).focus()
  await page.keyboard.press('Enter')
  return page
}

test('an editor adds a theme, renames it and merges it, and the draft names the other', async ({
  browser,
}) => {
  const [first, second] = [newName(), newName()]
  const page = await (await desk.signIn(browser, { role: 'editor' })).newPage()
  const complaints = complaintsOf(page)
  await page.goto('/staff/directory')
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('main').getByRole('link', { name: 'Themes' }).click()
  for (const name of [first, second]) {
    await page.getByRole('button', { name: 'Add a theme' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Name').fill(name)
    await dialog.getByRole('button', { name: 'Add a theme' }).click()
    await expect(page.getByRole('status').first()).toHaveText(`${name} was added.`)
  }
  const key = first.toLowerCase().replace(' ', '-')
  const { path } = await desk.makeMatrix([{ reference: 'Res 1', themes: [key] }])
  await page.reload()
  await page.getByLabel('Search themes').fill(first)
  await expect(page.getByText('named in 1 issue')).toBeVisible()
  await page.getByRole('button', { name: `Edit ${first}` }).click()
  const panel = page.getByRole('dialog')
  await panel.getByLabel('Name').fill(`${first}, renamed`)
  await panel.getByRole('button', { name: 'Save' }).click()
  await expect(panel).toHaveAccessibleName(`Edit ${first}, renamed`)
  await panel.getByLabel('Into').selectOption({ label: second })
  expect(await faultsOf(page)).toEqual([])
  await panel.getByRole('button', { name: `Merge ${first}, renamed into it` }).click()
  await expect(page.getByText('Merged; 1 cell of the drafts was rewritten.')).toBeVisible()
  await expect(page.getByText(`merged into ${second}`)).toBeVisible()
  await openEditor(page, path)
  await expect(cellOf(page, 'Res 1', 'themes')).toHaveText(second)
  expect(complaints).toEqual([])
})

test('an alias that belongs to another is refused with whose it is, and stays typed', async ({
  browser,
}) => {
  await desk.makeMatrix([])
  const page = await (await desk.signIn(browser, { role: 'editor' })).newPage()
  await page.goto('/staff/directory/proponents')
  await page.getByRole('button', { name: 'Edit Japan', exact: true }).click()
  const panel = page.getByRole('dialog')
  await panel.getByLabel('Aliases').fill('J\nJAPAN\nARB')
  await panel.getByRole('button', { name: 'Save' }).click()
  await expect(panel.getByRole('alert')).toHaveText('“ARB” already stands for ARB.')
  await expect(panel.getByLabel('Aliases')).toHaveValue('J\nJAPAN\nARB')
})

test('an analyst only adds, and a reviewer is kept out', async ({ browser }) => {
  await desk.makeMatrix([])
  const page = await (await desk.signIn(browser, { role: 'analyst' })).newPage()
  await page.goto('/staff/directory/organizations')
  await expect(page.getByText('You may add to this list.')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Edit/ })).toHaveCount(0)
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await overflowOf(page)).toBe(0)
  await page.goto('/staff/directory/themes')
  await expect(page.getByRole('button', { name: 'Add a theme' })).toHaveCount(0)
  const theirs = await (await desk.signIn(browser, { role: 'reviewer' })).newPage()
  for (const path of ['/staff/directory', '/staff/directory/themes']) {
    expect((await theirs.goto(path))?.status()).toBe(403)
  }
})

test('an organization typed in the panel that nobody has is added where it is needed', async ({
  browser,
}) => {
  const name = newName()
  const { path } = await desk.makeMatrix([{ reference: 'Res 1' }])
  const page = await openCell(browser, 'analyst', { path, column: 'organizations' })
  await page.getByRole('button', { name: 'Add an organization' }).click()
  await page.keyboard.type(name)
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: `Add “${name}” as a new organization` }).click()
  const group = page.getByRole('group', { name: 'A new organization' })
  await expect(group.getByLabel('Short name')).toHaveValue(name)
  await group.getByRole('button', { name: 'Add it', exact: true }).click()
  await expect(group).toBeHidden()
  await expect(page.getByRole('combobox', { name: 'Organization' })).toHaveValue(name)
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).last().click()
  await expect(cellOf(page, 'Res 1', 'organizations')).toHaveText(name)
  await untilSaved(page)
})

test('a proponent typed that nobody has is never dropped: Save says so, and it can be added', async ({
  browser,
}) => {
  const name = newName()
  const { path } = await desk.makeMatrix([{ reference: 'Res 1' }])
  const page = await openCell(browser, 'analyst', { path, column: 'proposals' })
  await page.getByRole('button', { name: 'Add a proposal' }).click()
  await page.getByRole('combobox', { name: 'Proposed by' }).fill(name)
  await page.keyboard.press('Tab')
  const save = page.getByRole('dialog').getByRole('button', { name: 'Save' }).last()
  await save.click()
  await expect(page.getByText(`Proposed by still holds “${name}”`)).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Proposed by' })).toHaveValue(name)
  await page.getByRole('button', { name: `Add “${name}” as a new proponent` }).click()
  const group = page.getByRole('group', { name: 'A new proponent' })
  await group.getByLabel('Kind').selectOption('sector-member')
  expect(await faultsOf(page, '[role=dialog]')).toEqual([])
  await group.getByRole('button', { name: 'Add it', exact: true }).click()
  await expect(group).toBeHidden()
  await save.click()
  await expect(cellOf(page, 'Res 1', 'proposals')).toContainText(name)
  await untilSaved(page)
})

test('a theme typed in its cell is added by an editor, and not offered to an analyst', async ({
  browser,
}) => {
  const name = newName()
  const { path } = await desk.makeMatrix([{ reference: 'Res 1' }])
  const type = async (role: 'editor' | 'analyst') => {
    const page = await openCell(browser, role, { path, column: 'themes' })
    await page.keyboard.type(name)
    return page
  }
  const analysts = await type('analyst')
  await expect(analysts.getByText('Nothing matches.')).toBeVisible()
  await expect(analysts.getByRole('option')).toHaveCount(0)
  await analysts.context().close()
  const page = await type('editor')
  await page.getByRole('option', { name: `Add “${name}” as a new theme` }).click()
  await expect(page.getByText(name, { exact: true }).first()).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(cellOf(page, 'Res 1', 'themes')).toHaveText(name)
  await untilSaved(page)
})

test('a section typed in its cell is added by an editor, and the issue moves into it', async ({
  browser,
}) => {
  const { path } = await desk.makeMatrix([{ reference: 'Res 1' }])
  const page = await openCell(browser, 'editor', { path, column: 'section' })
  await page.keyboard.type('Other outcomes')
  await page.getByRole('option', { name: 'Add “Other outcomes” as a new section' }).click()
  await expect(cellOf(page, 'Res 1', 'section')).toHaveText('Other outcomes')
  await untilSaved(page)
  await openEditor(page)
  await expect(cellOf(page, 'Res 1', 'section')).toHaveText('Other outcomes')
})

test('a kind of instrument is added where an instrument of it is, by an editor only', async ({
  browser,
}) => {
  const [kind, body] = [newName(), `B${randomUUID().slice(0, 6)}`]
  const open = async (role: 'editor' | 'analyst') => {
    const page = await (await desk.signIn(browser, { role })).newPage()
    await page.goto('/staff/directory/instruments')
    await page.getByRole('button', { name: 'Add an instrument' }).click()
    return { page, panel: page.getByRole('dialog') }
  }
  const analysts = await open('analyst')
  await expect(analysts.panel.getByLabel('Number')).toBeVisible()
  await expect(analysts.panel.getByRole('button', { name: 'Add a kind' })).toHaveCount(0)
  const { page, panel } = await open('editor')
  await panel.getByLabel('Body').fill(body)
  await panel.getByRole('button', { name: 'Add a kind of instrument' }).click()
  const group = panel.getByRole('group', { name: 'A new kind of instrument' })
  await group.getByLabel('Word').fill(kind)
  expect(await faultsOf(page, '[role=dialog]')).toEqual([])
  await group.getByRole('button', { name: 'Add it', exact: true }).click()
  await expect(group).toBeHidden()
  await expect(panel.getByLabel('Kind').locator('option:checked')).toHaveText(kind)
  await panel.getByLabel('Number').fill('7')
  await panel.getByRole('button', { name: 'Add an instrument' }).click()
  await expect(page.getByText(`${body} ${kind} 7`)).toBeVisible()
})

test('an instrument that is typed and not known is added with its reference', async ({
  browser,
}) => {
  const db = siteDb()
  const data = { key: 'resolution', word: 'Resolution', short: 'Res' }
  await db.instrumentKind.createMany({ data: [data], skipDuplicates: true })
  const { path, key } = await desk.makeMatrix([{ reference: 'Res 1' }])
  const body = `B${randomUUID().slice(0, 6)}`
  await db.assembly.update({ where: { key }, data: { body } })
  const page = await (await desk.signIn(browser, { role: 'analyst' })).newPage()
  await openEditor(page, path)
  await cellOf(page, 'Res 1', 'reference').focus()
  await page.keyboard.type('resolution 777')
  await page.getByRole('option', { name: 'Add Res 777 to the directory' }).click()
  await untilSaved(page)
  await expect(cellOf(page, 'Res 777', 'reference')).toBeVisible()
  await expect
    .poll(() => db.instrument.findMany({ where: { body }, select: { number: true } }))
    .toEqual([{ number: '777' }])
  // Typed as the option reads, and chosen by its arrow and Tab.
  await cellOf(page, 'Res 777', 'reference').focus()
  await page.keyboard.type('Res 778')
  await page.getByRole('option', { name: 'Add Res 778 to the directory' }).click()
  await expect(cellOf(page, 'Res 778', 'reference')).toBeVisible()
  await cellOf(page, 'Res 778', 'reference').focus()
  await page.keyboard.type('Res 779')
  await expect(page.getByRole('option', { name: 'Add Res 779 to the directory' })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await expect(cellOf(page, 'Res 779', 'reference')).toBeVisible()
  await expect.poll(() => db.instrument.count({ where: { body } })).toBe(3)
})
