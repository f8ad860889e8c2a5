import { randomUUID } from 'node:crypto'
import {
  type Browser,
  type BrowserContext,
  expect,
  type Locator,
  type Page,
} from '@playwright/test'
import { generateNKeysBetween } from 'fractional-indexing'
import type { Role } from '@/lib/domain/access'
import type { CellKey, Cells } from '@/lib/domain/columns'
import { saveChanges } from '@/lib/matrix/save-changes'
import { addition, contextOf, makeTestAssembly } from './matrix'
import { signInAs, siteDb } from './sign-in'

type Person = { role?: Role; name?: string; assemblies?: readonly string[] }

/** The staff side of the site under test: matrices to edit, and people who are signed in. */
export function openDesk() {
  const db = siteDb()

  /** An assembly of its own with one issue for each of the given cells, all in one section. */
  const makeMatrix = async (rows: readonly Partial<Cells>[]) => {
    const key = await makeTestAssembly(db, `t-${randomUUID().slice(0, 8)}`)
    const places = generateNKeysBetween(null, null, rows.length)
    const changes = rows.map((cells, at) =>
      addition(`issue-${at + 1}`, {
        section: 'existing',
        sort_key: places[at] ?? 'a0',
        ...cells,
      }),
    )
    if (changes.length > 0) {
      const maker = await contextOf(db, 'editor', 'Maker')
      const { refused } = await saveChanges(maker, { assembly: key, changes })
      if (refused.length > 0) throw new Error(JSON.stringify(refused))
    }
    return { key, path: `/staff/${key}`, issueIds: changes.map(({ issueId }) => issueId) }
  }

  /** A browser of its own in which somebody is signed in. */
  const signIn = async (browser: Browser, who: Person = {}): Promise<BrowserContext> => {
    const context = await browser.newContext({ baseURL: process.env.SITE_URL ?? '' })
    await signInAs(context, { role: 'analyst', ...who })
    return context
  }
  return { makeMatrix, signIn, close: () => db.$disconnect() }
}

/** The cell of an issue, which is known by its reference. */
export function cellOf(page: Page, reference: string, column: CellKey | 'change'): Locator {
  const named = page.locator('[data-cell=reference]').getByText(reference, { exact: true })
  return page.getByRole('row').filter({ has: named }).locator(`[data-cell=${column}]`)
}

/** Opens an editor and waits until it can be typed in; or waits for it after a reload. */
export async function openEditor(page: Page, path?: string) {
  if (path === undefined) await page.reload()
  else await page.goto(path)
  await expect(page.getByRole('grid')).toHaveAttribute('aria-busy', 'false')
}

/** Waits until the server has everything. */
export const untilSaved = (page: Page) => expect(savingState(page)).toHaveText('All changes saved')

/** What the page complains of in its console. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return complaints
}

/** The line that says how far saving is. */
export const savingState = (page: Page): Locator => page.getByLabel('State of saving')
