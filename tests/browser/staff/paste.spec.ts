import { expect, type Page } from '@playwright/test'
import { test } from '../../support/browser-test'
import { pasteFrom } from '../../support/clipboard'
import { cellOf, complaintsOf, openDesk, openEditor, untilSaved } from '../../support/desk'
import { faultsOf } from '../../support/faults-of'
import { officeFile } from '../../support/office-file'

const desk = openDesk()
test.afterAll(desk.close)

const proposal = {
  id: 'p-1',
  tag: 'MOD' as const,
  origins: [],
  document: '42A1',
  keyPoints: 'One | two; three',
  url: null,
  fate: null,
  concern: null,
  concernRationale: null,
  supporters: [],
  opponents: [],
}
const rows = [
  {
    reference: 'Res 2',
    title: 'Study groups',
    concern: 'high' as const,
    concern_rationale: 'It said "no"\n\tand =1+1\nقرار',
    position: 'x'.repeat(4000),
    proposals: [proposal],
  },
  { reference: 'Res 50', title: 'Cybersecurity' },
  { reference: 'Res 64', title: 'IP addresses' },
]

const dialog = (page: Page) => page.getByRole('dialog')

test('a block is copied and pasted with the keyboard alone, after a look at it, and undone', async ({
  browser,
}) => {
  const { path } = await desk.makeMatrix(rows)
  const context = await desk.signIn(browser)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const page = await context.newPage()
  const faults = complaintsOf(page)
  await openEditor(page, path)
  const cell = (reference: string, column: Parameters<typeof cellOf>[2]) =>
    cellOf(page, reference, column)
  await cell('Res 2', 'proposals').focus()
  for (const _ of 'five.') await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Control+c')
  await cell('Res 50', 'proposals').focus()
  await page.keyboard.press('Control+v')
  await expect(dialog(page)).toBeVisible()
  await expect(dialog(page).getByRole('heading', { name: /cells will change/ })).toBeVisible()
  expect(await faultsOf(page)).toEqual([])
  await expect(dialog(page).getByRole('button', { name: 'Paste' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toHaveCount(0)
  await expect(cell('Res 50', 'proposals')).toBeFocused()
  for (const column of ['concern', 'concern_rationale', 'position', 'proposals'] as const) {
    const [from, to] = [cell('Res 2', column), cell('Res 50', column)]
    expect(await to.textContent()).toBe(await from.textContent())
  }
  await untilSaved(page)
  await openEditor(page)
  await expect(cell('Res 50', 'concern_rationale')).toHaveText('It said "no"\n\tand =1+1\nقرار', {
    useInnerText: true,
  })

  await cell('Res 50', 'concern').focus()
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Control+x')
  await expect(cell('Res 50', 'concern')).toHaveText('Not assessed')
  await cell('Res 64', 'concern').focus()
  await page.keyboard.press('Control+v')
  await page.keyboard.press('Enter')
  await expect(cell('Res 64', 'concern')).toHaveText('High')
  await page.keyboard.press('Control+z')
  await expect(cell('Res 64', 'concern')).toHaveText('Not assessed')
  await expect(cell('Res 64', 'concern_rationale')).toHaveText('not stated')
  await page.keyboard.press('Control+z')
  await expect(cell('Res 50', 'concern')).toHaveText('High')
  await untilSaved(page)
  expect(faults).toEqual([])
})

test('a paste from elsewhere says what does not fit, and begins new issues past the last', async ({
  browser,
}) => {
  const { path } = await desk.makeMatrix(rows)
  const page = await (await desk.signIn(browser)).newPage()
  await openEditor(page, path)
  const references = () => page.locator('[data-cell=reference]').allInnerTexts()
  await cellOf(page, 'Res 64', 'reference').focus()
  await pasteFrom(page, {
    text: 'Res 64\t"IP ""addresses""\nof all kinds"\tNowhere\r\nRes 75\tWSIS\t\r\n',
  })
  await expect(dialog(page)).toContainText('1 cell does not fit')
  await expect(dialog(page)).toContainText('“Nowhere” is not in the list.')
  await expect(dialog(page).getByRole('checkbox')).toBeChecked()
  expect(await faultsOf(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
  expect(await references()).toEqual(['Res 2', 'Res 50', 'Res 64'])
  await expect(cellOf(page, 'Res 64', 'reference')).toBeFocused()

  await pasteFrom(page, { text: 'Res 64\tIP\r\nRes 75\tWSIS\r\n' })
  await page.keyboard.press('Enter')
  await expect.poll(references).toEqual(['Res 2', 'Res 50', 'Res 64', 'Res 75'])
  await expect(cellOf(page, 'Res 75', 'title')).toHaveText('WSIS')
  await untilSaved(page)
  await page.keyboard.press('Control+z')
  await expect.poll(references).toEqual(['Res 2', 'Res 50', 'Res 64'])
  await untilSaved(page)

  await cellOf(page, 'Res 2', 'proposals').focus()
  await pasteFrom(page, { text: 'MOD something' })
  await expect(page.getByText(/can be pasted only from the same column/).first()).toBeVisible()
  await cellOf(page, 'Res 2', 'concern').focus()
  await page.keyboard.press('Shift+ArrowDown')
  await pasteFrom(page, { text: 'MEDIUM' })
  await page.keyboard.press('Enter')
  await expect(cellOf(page, 'Res 50', 'concern')).toHaveText('Medium')
})

test('two thousand cells are pasted without a wait', async ({ browser }) => {
  test.slow()
  const { path } = await desk.makeMatrix(
    Array.from({ length: 200 }, (_, at) => ({ reference: `Res ${at + 1}` })),
  )
  const page = await (await desk.signIn(browser)).newPage()
  await openEditor(page, path)
  await cellOf(page, 'Res 1', 'implications').focus()
  const row = 'text\t\tHigh\twhy\task\t\t\tReady\theld\tnote'
  await pasteFrom(page, { text: Array.from({ length: 200 }, () => row).join('\r\n') })
  await expect(dialog(page)).toBeVisible()
  const took = await page.evaluate(async () => {
    const button = document.querySelector<HTMLElement>('[role=dialog] button')
    const begun = performance.now()
    button?.click()
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
    return performance.now() - begun
  })
  expect(took).toBeLessThan(3000)
  await expect(cellOf(page, 'Res 200', 'notes')).toHaveText('note')
  await untilSaved(page)
})

test('cells copied in LibreOffice come in as they stood there', async ({ browser }) => {
  const cells: string[][] = JSON.parse(officeFile('cells.json'))
  const { path } = await desk.makeMatrix(cells.map((_, at) => ({ reference: `Res ${at + 1}` })))
  const page = await (await desk.signIn(browser)).newPage()
  await openEditor(page, path)
  await cellOf(page, 'Res 1', 'concern_rationale').focus()
  const types = { html: officeFile('libreoffice.html'), text: officeFile('libreoffice.tsv') }
  await pasteFrom(page, types)
  await expect(dialog(page)).toContainText('5 cells do not fit')
  await page.keyboard.press('Enter')
  await untilSaved(page)
  await openEditor(page)
  for (const [at, [rationale = '', position = '']] of cells.entries()) {
    const inRow = (column: 'concern_rationale' | 'position') =>
      cellOf(page, `Res ${at + 1}`, column)
    expect(await inRow('concern_rationale').textContent()).toBe(rationale)
    expect(await inRow('position').textContent()).toBe(position)
  }
})
