import { expect } from '@playwright/test'
import { test } from '../../support/browser-test'
import { cellOf, complaintsOf, openDesk, openEditor } from '../../support/desk'
import { faultsOf } from '../../support/faults-of'

const desk = openDesk()
test.afterAll(desk.close)

test('Ctrl+K finds an issue, a view and a command, and ? shows the keys', async ({ browser }) => {
  const { path } = await desk.makeMatrix([
    { reference: 'Res 50', title: 'Cybersecurity' },
    { reference: 'Res 64', title: 'IP addresses' },
  ])
  const page = await (await desk.signIn(browser)).newPage()
  const faults = complaintsOf(page)
  await openEditor(page, path)
  await page.keyboard.press('Control+k')
  const field = page.getByRole('combobox', { name: 'An issue, a view or a command' })
  await expect(field).toBeFocused()
  await page.keyboard.type('ip addr')
  await expect(page.getByRole('option')).toHaveCount(1)
  expect(await faultsOf(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(cellOf(page, 'Res 64', 'reference')).toBeFocused()

  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('Ctrl+D')
  expect(await faultsOf(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(cellOf(page, 'Res 64', 'reference')).toBeFocused()

  await page.keyboard.press('Control+k')
  await page.keyboard.type('outcomes')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('columnheader', { name: 'Result' })).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('nothing at all')
  await expect(page.getByText('Nothing matches.')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('add an issue')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-cell=reference]')).toHaveCount(3)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('history of')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/history$/u)
  expect(faults).toEqual([])
})
