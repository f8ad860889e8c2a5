import { expect, type Page } from '@playwright/test'
import { test } from '../../support/browser-test'
import { cellOf, openDesk, openEditor, untilSaved } from '../../support/desk'

const desk = openDesk()
test.afterAll(desk.close)

const references = (page: Page) => page.locator('[data-cell=reference]').allTextContents()

async function openThree(browser: Parameters<typeof desk.signIn>[0]) {
  const { path } = await desk.makeMatrix([
    { reference: 'Res 1' },
    { reference: 'Res 2' },
    { reference: 'Res 3' },
  ])
  const page = await (await desk.signIn(browser)).newPage()
  await openEditor(page, path)
  return page
}

test('an issue is added at the end of its section, its address made from its reference', async ({
  browser,
}) => {
  const page = await openThree(browser)
  await page.getByRole('button', { name: 'Add an issue to Draft new resolutions' }).click()
  await page.keyboard.type('resolution 64 (Rev. New Delhi, 2024)')
  await page.keyboard.press('Enter')
  const reference = 'Res 64 (Rev. New Delhi, 2024)'
  await expect(cellOf(page, reference, 'id')).toHaveText('res-64')
  await expect(cellOf(page, reference, 'section')).toHaveText('Draft new resolutions')
  await untilSaved(page)
  await openEditor(page)
  await expect(cellOf(page, reference, 'id')).toHaveText('res-64')
})

test('issues move within their section and to another one', async ({ browser }) => {
  const page = await openThree(browser)
  await cellOf(page, 'Res 3', 'title').focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect.poll(() => references(page)).toEqual(['Res 1', 'Res 3', 'Res 2'])
  await cellOf(page, 'Res 1', 'title').click()
  await page.getByRole('button', { name: 'Move down Res 1' }).click()
  await expect.poll(() => references(page)).toEqual(['Res 3', 'Res 1', 'Res 2'])
  await cellOf(page, 'Res 3', 'section').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('draft')
  await page.keyboard.press('Enter')
  await expect.poll(() => references(page)).toEqual(['Res 1', 'Res 2', 'Res 3'])
  await untilSaved(page)
  await openEditor(page)
  await expect.poll(() => references(page)).toEqual(['Res 1', 'Res 2', 'Res 3'])
})

test('a removed issue is gone from the grid and can be restored as it was', async ({ browser }) => {
  const page = await openThree(browser)
  await cellOf(page, 'Res 2', 'title').click()
  await page.getByRole('button', { name: 'Remove Res 2' }).click()
  await expect.poll(() => references(page)).toEqual(['Res 1', 'Res 3'])
  await expect(cellOf(page, 'Res 3', 'title')).toBeFocused()
  await untilSaved(page)
  await openEditor(page)
  await page.getByRole('button', { name: 'Removed issues (1)' }).click()
  await page.getByRole('button', { name: 'Restore Res 2' }).click()
  await page.keyboard.press('Escape')
  await expect.poll(() => references(page)).toEqual(['Res 1', 'Res 2', 'Res 3'])
  await untilSaved(page)
})

test('what was just removed is named, and taken back where it is said', async ({ browser }) => {
  const page = await openThree(browser)
  await expect(page.getByRole('button', { name: 'Remove', exact: true })).toBeDisabled()
  await cellOf(page, 'Res 2', 'title').click()
  await page.getByRole('button', { name: 'Remove Res 2' }).click()
  await expect(page.getByText('Res 2 was removed.')).toBeVisible()
  await page.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect.poll(() => references(page)).toEqual(['Res 1', 'Res 2', 'Res 3'])
  await expect(cellOf(page, 'Res 2', 'title')).toBeFocused()
  await untilSaved(page)
})

/** Opens the sources of Res 1 from its cell, or where there is no room for a grid, from its form. */
async function openSources(page: Page) {
  if ((page.viewportSize()?.width ?? 0) >= 640) {
    await cellOf(page, 'Res 1', 'sources').focus()
    return page.keyboard.press('Enter')
  }
  await page.getByRole('link', { name: 'Res 1' }).click()
  await page.getByRole('button', { name: 'Edit Sources of Res 1' }).click()
}

test('at 390 px the page does not scroll sideways and the panel takes the whole width', async ({
  browser,
}) => {
  const page = await openThree(browser)
  await page.setViewportSize({ width: 390, height: 844 })
  const widths = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ])
  expect(widths[0]).toBe(widths[1])
  await openSources(page)
  const box = await page.getByRole('dialog').boundingBox()
  expect(box?.width).toBe(390)
})

for (const width of [1440, 390]) {
  test(`a long link leaves the panel of sources as wide as it is at ${width} px`, async ({
    browser,
  }) => {
    const page = await openThree(browser)
    await page.setViewportSize({ width, height: 844 })
    await openSources(page)
    await page.getByRole('button', { name: 'Add a source' }).click()
    await page.getByLabel('Link').fill(`https://example.org/${'a-long-path/'.repeat(20)}`)
    const over = await page.getByRole('dialog').evaluate((box) => box.scrollWidth - box.clientWidth)
    expect(over).toBe(0)
  })
}

test('an organization that is not in the list stays typed and is asked for on Save', async ({
  browser,
}) => {
  const page = await openThree(browser)
  await cellOf(page, 'Res 1', 'organizations').focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Add an organization' }).click()
  await page.keyboard.type('No such body')
  await page.keyboard.press('Tab')
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).last().click()
  const field = page.getByRole('combobox', { name: 'Organization' })
  await expect(field).toHaveValue('No such body')
  await expect(field).toBeFocused()
  const fault = 'Organization still holds “No such body”, which is not chosen.'
  await expect(page.getByText(fault)).toBeVisible()
  await expect(page.getByText('Nothing in the list matches “No such body”.')).toBeVisible()
})
