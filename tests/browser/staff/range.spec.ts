import { expect, type Page } from '@playwright/test'
import { test } from '../../support/browser-test'
import { cellOf, complaintsOf, openDesk, openEditor } from '../../support/desk'
import { faultsOf } from '../../support/faults-of'

const desk = openDesk()
test.afterAll(desk.close)

const rows = [
  { reference: 'Res 2', title: 'Study groups' },
  { reference: 'Res 50', title: 'Cybersecurity' },
  { reference: 'Res 64', title: 'IP addresses' },
  { reference: 'Res 75', title: 'WSIS', section: null },
]

const selected = (page: Page) => page.locator('[role=gridcell][aria-selected=true]')
const sizeSaid = (page: Page, text: string) =>
  expect(page.getByRole('status').filter({ hasText: text })).toHaveCount(1)

test('a range grows and shrinks by keys, over sections, and says how large it is', async ({
  browser,
}) => {
  const { path } = await desk.makeMatrix(rows)
  const page = await (await desk.signIn(browser)).newPage()
  const faults = complaintsOf(page)
  await openEditor(page, path)
  await expect(page.getByRole('grid')).toHaveAttribute('aria-multiselectable', 'true')
  const cell = (reference: string, column: Parameters<typeof cellOf>[2]) =>
    cellOf(page, reference, column)
  await cell('Res 50', 'title').focus()
  await expect(selected(page)).toHaveCount(1)
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowRight')
  await expect(selected(page)).toHaveCount(6)
  await expect(cell('Res 75', 'section')).toBeFocused()
  await sizeSaid(page, '3 issues, 2 columns selected')
  expect(await faultsOf(page)).toEqual([])
  await page.keyboard.press('Shift+ArrowUp')
  await expect(selected(page)).toHaveCount(4)
  await page.keyboard.press('Escape')
  await expect(selected(page)).toHaveCount(1)
  await expect(cell('Res 64', 'section')).toBeFocused()

  const columns = await page.getByRole('columnheader').count()
  await page.keyboard.press('Shift+Space')
  await expect(selected(page)).toHaveCount(columns)
  await page.keyboard.press('Control+Space')
  await expect(selected(page)).toHaveCount(4)
  await page.keyboard.press('Shift+ArrowRight')
  await expect(selected(page)).toHaveCount(8)
  await expect(cell('Res 64', 'summary')).toBeFocused()
  await page.keyboard.press('Control+a')
  await expect(selected(page)).toHaveCount(columns * 4)
  await page.keyboard.press('Control+Home')
  await expect(cell('Res 2', 'reference')).toBeFocused()
  await page.keyboard.press('Control+Shift+End')
  await expect(selected(page)).toHaveCount(columns * 4)

  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('columnheader', { name: 'Title' })).toBeFocused()
  await page.keyboard.press('Space')
  await expect(selected(page)).toHaveCount(4)
  await sizeSaid(page, '4 issues, 1 column selected')
  expect(faults).toEqual([])
})

test('whoever passes the line to add an issue stays in the column', async ({ browser }) => {
  const { path } = await desk.makeMatrix(rows)
  const page = await (await desk.signIn(browser)).newPage()
  await openEditor(page, path)
  await cellOf(page, 'Res 64', 'themes').focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('button', { name: /^Add an issue to/ }).first()).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(cellOf(page, 'Res 64', 'themes')).toBeFocused()
})

test('the mouse selects a range by dragging, and with Shift or a button without it', async ({
  browser,
}) => {
  const { path } = await desk.makeMatrix(rows)
  const page = await (await desk.signIn(browser)).newPage()
  await openEditor(page, path)
  const title = (reference: string) => cellOf(page, reference, 'title')
  await title('Res 2').hover()
  await page.mouse.down()
  await title('Res 64').hover()
  await page.mouse.up()
  await expect(selected(page)).toHaveCount(3)
  await title('Res 50').click()
  await expect(selected(page)).toHaveCount(1)
  await expect(page.locator('[data-editing]')).toHaveCount(0)
  await cellOf(page, 'Res 64', 'section').click({ modifiers: ['Shift'] })
  await expect(selected(page)).toHaveCount(4)
  await title('Res 2').click()
  const several = page.getByRole('button', { name: 'Select several' })
  await several.click()
  await title('Res 75').click()
  await expect(selected(page)).toHaveCount(4)
  await several.click()
  await expect(selected(page)).toHaveCount(1)
})

test('a drag scrolls the grid at its edges, and keys rate what it selected as one step', async ({
  browser,
}) => {
  const { path } = await desk.makeMatrix(
    Array.from({ length: 60 }, (_, at) => ({ reference: `Res ${at + 1}` })),
  )
  const page = await (await desk.signIn(browser)).newPage()
  await openEditor(page, path)
  await cellOf(page, 'Res 1', 'concern').scrollIntoViewIfNeeded()
  await cellOf(page, 'Res 1', 'concern').hover()
  await page.mouse.down()
  const start = await cellOf(page, 'Res 1', 'concern').boundingBox()
  const below = await page.getByRole('grid').evaluate((grid) => {
    return (grid.parentElement?.getBoundingClientRect().bottom ?? 0) + 30
  })
  await page.mouse.move((start?.x ?? 0) + 10, below, { steps: 4 })
  await expect(cellOf(page, 'Res 60', 'concern')).toHaveAttribute('aria-selected', 'true')
  await page.mouse.up()
  await expect(selected(page)).toHaveCount(60)
  await page.keyboard.press('x')
  await expect(page.getByText('“x” sets no level.').first()).toBeVisible()
  await page.keyboard.press('h')
  for (const reference of ['Res 1', 'Res 30', 'Res 60']) {
    await expect(cellOf(page, reference, 'concern')).toHaveText('High')
  }
  await expect(page.getByRole('button', { name: /^Undo/ })).toHaveAccessibleName(
    'Undo: Concern of 60 issues: High',
  )
  await page.keyboard.press('Control+z')
  await expect(cellOf(page, 'Res 60', 'concern')).toHaveText('Not assessed')
})

test('a finger that rests on a cell begins a range, and a tap extends it', async ({ browser }) => {
  const { path } = await desk.makeMatrix(rows)
  const context = await desk.signIn(browser)
  const page = await context.newPage()
  await openEditor(page, path)
  const cell = cellOf(page, 'Res 2', 'title')
  await cell.dispatchEvent('pointerdown', { pointerType: 'touch', button: 0, bubbles: true })
  await expect(page.getByRole('button', { name: 'Select several' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await cell.dispatchEvent('pointerup', { pointerType: 'touch', bubbles: true })
  await cellOf(page, 'Res 50', 'title').click()
  await expect(selected(page)).toHaveCount(2)
})

test('the focus is never under the heading or the pinned columns', async ({ browser }) => {
  const { path } = await desk.makeMatrix(
    Array.from({ length: 30 }, (_, at) => ({
      reference: `Res ${at + 1}`,
      title: `Title ${at + 1}`,
      implications: 'A long text that takes some lines of its cell. '.repeat(8),
    })),
  )
  const page = await (await desk.signIn(browser)).newPage()
  await openEditor(page, path)
  const seen = () =>
    page.evaluate(() => {
      const cell = document.activeElement
      const box = cell?.getBoundingClientRect()
      if (!box) return false
      const at = document.elementFromPoint(box.left + 4, box.top + 4)
      return cell?.contains(at) ?? false
    })
  await cellOf(page, 'Res 1', 'reference').focus()
  for (const key of ['End', 'PageDown', 'PageDown', 'Home', 'Control+End', 'PageUp']) {
    await page.keyboard.press(key)
    await expect.poll(seen, { message: key }).toBe(true)
  }
  await page.keyboard.press('Control+Home')
  for (let step = 0; step < 8; step += 1) await page.keyboard.press('ArrowRight')
  for (let step = 0; step < 4; step += 1) {
    await page.keyboard.press('ArrowLeft')
    await expect.poll(seen).toBe(true)
  }

  // The menu of a heading, which stands in sight wherever the rows are, leaves them where they are.
  await cellOf(page, 'Res 20', 'reference').focus()
  const place = () => page.getByRole('grid').evaluate((grid) => grid.parentElement?.scrollTop ?? 0)
  await expect.poll(place).toBeGreaterThan(0)
  await page.waitForTimeout(200)
  const before = await place()
  // By its place: what clicks for a test would scroll the rows itself.
  const opener = page.getByRole('columnheader', { name: 'Title' }).getByRole('button').first()
  const box = await opener.boundingBox()
  await page.mouse.click((box?.x ?? 0) + 4, (box?.y ?? 0) + 4)
  await expect(page.getByRole('menu')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toHaveCount(0)
  await page.waitForTimeout(200)
  expect(await place()).toBe(before)
})

test('a reviewer selects and copies, and changes nothing', async ({ browser }) => {
  const { key, path } = await desk.makeMatrix(rows)
  const context = await desk.signIn(browser, { role: 'reviewer', assemblies: [key] })
  const page = await context.newPage()
  await openEditor(page, path)
  await cellOf(page, 'Res 2', 'title').focus()
  await page.keyboard.press('Shift+ArrowDown')
  await expect(selected(page)).toHaveCount(2)
  await expect(cellOf(page, 'Res 2', 'title')).toHaveAttribute('aria-readonly', 'true')
  await page.keyboard.press('Delete')
  await expect(cellOf(page, 'Res 2', 'title')).toHaveText('Study groups')
})

test('a range is rated, filled down and cleared at one go, each one step by name', async ({
  browser,
}) => {
  const { path } = await desk.makeMatrix(rows)
  const page = await (await desk.signIn(browser)).newPage()
  const faults = complaintsOf(page)
  await openEditor(page, path)
  const cell = (reference: string, column: Parameters<typeof cellOf>[2]) =>
    cellOf(page, reference, column)
  const undo = page.getByRole('button', { name: /^Undo/ })

  await cell('Res 2', 'concern').focus()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.type('hig')
  await expect(page.getByRole('option', { name: 'High' })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  for (const reference of ['Res 2', 'Res 50', 'Res 64']) {
    await expect(cell(reference, 'concern')).toHaveText('High')
  }
  await expect(undo).toHaveAccessibleName('Undo: Concern of 3 issues: High')
  await sizeSaid(page, '3 cells changed.')

  await cell('Res 2', 'position').focus()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.type('Keep it as it is')
  await page.keyboard.press('Alt+Enter')
  await page.keyboard.type('and say so')
  await page.keyboard.press('Control+Enter')
  await expect(cell('Res 2', 'position')).toHaveText('Keep it as it is\nand say so', {
    useInnerText: true,
  })
  await expect(cell('Res 50', 'position')).toHaveText('Keep it as it is\nand say so', {
    useInnerText: true,
  })

  await page.keyboard.press('Control+Home')
  await cell('Res 2', 'concern').focus()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Delete')
  await expect(cell('Res 50', 'concern')).toHaveText('Not assessed')
  await expect(cell('Res 64', 'concern')).toHaveText('High')
  await page.keyboard.press('Control+z')
  await expect(cell('Res 2', 'concern')).toHaveText('High')
  await expect(cell('Res 50', 'concern')).toHaveText('High')

  await cell('Res 64', 'position').focus()
  await page.keyboard.press('Control+d')
  await expect(cell('Res 64', 'position')).toHaveText('Keep it as it is\nand say so', {
    useInnerText: true,
  })
  await cell('Res 2', 'position').focus()
  await page.keyboard.press('Control+Shift+End')
  await page.getByRole('button', { name: 'Fill down' }).click()
  await expect(cell('Res 75', 'position')).toHaveText('Keep it as it is\nand say so', {
    useInnerText: true,
  })
  await expect(page.getByText(/cells? stays? as (it is|they are)/).first()).toBeVisible()
  expect(faults).toEqual([])
})
