import { expect, type Page } from '@playwright/test'
import { cellOf, savingState } from './desk'
import { siteDb } from './sign-in'

/** Writes the title of an issue with the keyboard. */
export async function writeTitle(page: Page, reference: string, text: string) {
  await cellOf(page, reference, 'title').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText(text)
  await page.keyboard.press('Enter')
  await expect(cellOf(page, reference, 'title')).toContainText(text)
}

/** Waits until the page says that so many changes are kept while the line is down. */
export const untilKept = (page: Page, n: number) =>
  expect(savingState(page)).toHaveText(`Offline: ${n} ${n === 1 ? 'change' : 'changes'} kept here`)

/** How often each text was written into a title of the matrix, and by whom. */
export async function titlesWritten(assemblyKey: string) {
  const rows = await siteDb().cellChange.findMany({
    where: { assemblyKey, column: 'title' },
    select: { after: true, actor: { select: { name: true } } },
    orderBy: { sequence: 'asc' },
  })
  return rows.map(({ after, actor }) => `${actor?.name}: ${String(after)}`)
}
