import { randomUUID } from 'node:crypto'
import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test'
import { saveChanges } from '@/lib/matrix/save-changes'
import { type AppServer, startSite } from '../../support/app-server'
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
import { change, contextOf } from '../../support/matrix'
import { siteDb } from '../../support/sign-in'

// A second site is started on the same database: Ada works by the first, Grace by the second.
test.setTimeout(360_000)
test.describe.configure({ mode: 'serial' })

const { SITE_DATABASE_URL = '', SITE_AUTH_SECRET = '' } = process.env
/** What others do is seen within a second; a busy computer is given another. */
const SOON = { timeout: 2_000 }
const desk = openDesk()
let other: AppServer

test.beforeAll(async () => {
  test.setTimeout(360_000)
  other = await startSite({ DATABASE_URL: SITE_DATABASE_URL, AUTH_SECRET: SITE_AUTH_SECRET })
})
test.afterAll(async () => {
  await other?.close()
  await desk.close()
})

const rows = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    return { reference: `Res ${at + 1}`, title: `Title ${at + 1}`, summary: 'A line. '.repeat(20) }
  })

async function twoPeople(browser: Browser, count: number) {
  const { path } = await desk.makeMatrix(rows(count))
  const [ada, grace] = await Promise.all(
    [
      ['Ada Lovelace', ''],
      ['Grace Hopper', other.url],
    ].map(async ([name = '', url = '']) => {
      const context = await desk.signIn(browser, { name })
      const page = await context.newPage()
      const complaints = complaintsOf(page)
      await openEditor(page, `${url}${path}`)
      return { page, complaints, context }
    }),
  )
  if (!(ada && grace)) throw new Error('Two people are signed in.')
  return { ada: ada.page, grace: grace.page, complaints: grace.complaints, context: grace.context }
}

async function write(page: Page, reference: string, text: string) {
  await cellOf(page, reference, 'title').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText(text)
  await page.keyboard.press('Enter')
  await untilSaved(page)
}

/** Moves a row up, and waits until the server has it. */
async function moveUp(page: Page, reference: string) {
  await cellOf(page, reference, 'title').focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(savingState(page)).not.toHaveText('All changes saved')
  await untilSaved(page)
}

const order = (page: Page) =>
  page
    .locator('[role=row] [data-cell=title]')
    .evaluateAll((cells) => cells.map((cell) => cell.textContent?.match(/Title \d+/u)?.[0]))

test('a change appears while somebody types elsewhere, whose text and caret stay', async ({
  browser,
}) => {
  const { ada, grace, complaints } = await twoPeople(browser, 3)
  await cellOf(grace, 'Res 2', 'title').focus()
  await grace.keyboard.type('half a wrd')
  await grace.keyboard.press('ArrowLeft')
  await grace.keyboard.press('ArrowLeft')
  const editor = grace.getByLabel('Edit Title of Res 2')
  await write(ada, 'Res 1', 'Changed by Ada')
  await expect(cellOf(grace, 'Res 1', 'title')).toContainText('Changed by Ada', SOON)
  await expect(cellOf(grace, 'Res 1', 'title')).toContainText('changed by Ada Lovelace')
  expect(await faultsOf(grace)).toEqual([])
  await expect(editor).toBeFocused()
  await grace.keyboard.type('o')
  await expect(editor).toHaveValue('half a word')
  await grace.keyboard.press('Enter')
  await expect(cellOf(ada, 'Res 2', 'title')).toContainText('half a word', SOON)
  await expect(cellOf(grace, 'Res 1', 'title')).toHaveText('Changed by Ada', { timeout: 10_000 })
  await expect(grace.getByText('Ada Lovelace changed Title of Res 1')).toHaveCount(1)
  expect(complaints).toEqual([])
})

test('a row that is moved comes to its place, and the focus stays in its cell', async ({
  browser,
}) => {
  const { ada, grace } = await twoPeople(browser, 3)
  await cellOf(grace, 'Res 2', 'concern').focus()
  await moveUp(ada, 'Res 3')
  await expect.poll(() => order(grace), SOON).toEqual(['Title 1', 'Title 3', 'Title 2'])
  await expect(cellOf(grace, 'Res 2', 'concern')).toBeFocused()
  await moveUp(ada, 'Res 2')
  await expect.poll(() => order(grace), SOON).toEqual(['Title 1', 'Title 2', 'Title 3'])
  await expect(cellOf(grace, 'Res 2', 'concern')).toBeFocused()
})

test('rows that move, or go, under an open editor wait until it is closed', async ({ browser }) => {
  const { ada, grace } = await twoPeople(browser, 3)
  await cellOf(grace, 'Res 2', 'title').focus()
  await grace.keyboard.type('Kept')
  await moveUp(ada, 'Res 3')
  await write(ada, 'Res 1', 'After the move')
  await expect(cellOf(grace, 'Res 1', 'title')).toContainText('After the move', SOON)
  await expect(grace.getByLabel('Edit Title of Res 2')).toHaveValue('Kept')
  // The stream tells of her own edit before the answer comes that brings what waited.
  await grace.route(
    '**/api/staff/changes-since',
    async (route) => {
      const response = await route.fetch()
      await new Promise((done) => setTimeout(done, 1_000))
      await route.fulfill({ response })
    },
    { times: 1 },
  )
  await grace.keyboard.press('Enter')
  await expect
    .poll(() => grace.locator('[role=row] [data-cell=reference]').allTextContents())
    .toEqual(['Res 1', 'Res 3', 'Res 2'])
})

test('a row that is removed goes, and the selection to the next', async ({ browser }) => {
  const { ada, grace } = await twoPeople(browser, 3)
  await cellOf(grace, 'Res 2', 'concern').focus()
  await cellOf(ada, 'Res 2', 'title').focus()
  await ada.getByRole('button', { name: /^Remove/ }).click()
  await expect(cellOf(grace, 'Res 2', 'concern')).toHaveCount(0, SOON)
  await expect(cellOf(grace, 'Res 3', 'concern')).toBeFocused()
})

test('what grows above does not scroll what somebody reads', async ({ browser }) => {
  const { ada, grace } = await twoPeople(browser, 40)
  const read = cellOf(grace, 'Res 30', 'title')
  await read.focus()
  await grace.waitForTimeout(500)
  const before = await read.boundingBox()
  await write(ada, 'Res 28', 'Long. '.repeat(80))
  await expect(cellOf(grace, 'Res 28', 'title')).toContainText('Long.', SOON)
  await expect(read).toBeFocused()
  const after = await read.boundingBox()
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 9))).toBeLessThanOrEqual(1)
})

test('after a time offline everything that was missed is there', async ({ browser }) => {
  const { ada, grace, context } = await twoPeople(browser, 3)
  await context.setOffline(true)
  await write(ada, 'Res 1', 'While she was away')
  await write(ada, 'Res 3', 'This as well')
  await context.setOffline(false)
  await expect(cellOf(grace, 'Res 1', 'title')).toContainText('While she was away')
  await expect(cellOf(grace, 'Res 3', 'title')).toContainText('This as well')
})

test('tabs of one browser share a stream, and another takes over', async ({ browser }) => {
  const { ada, grace, context } = await twoPeople(browser, 3)
  await cellOf(ada, 'Res 3', 'title').focus()
  await expect(grace.getByText(/^Here: Ada/)).toBeVisible()
  const streams: string[] = []
  context.on('request', (request) => {
    if (request.url().includes('/stream')) streams.push(request.url())
  })
  const second = await context.newPage()
  await openEditor(second, grace.url())
  await write(ada, 'Res 1', 'For both')
  await expect(cellOf(grace, 'Res 1', 'title')).toContainText('For both', SOON)
  await expect(cellOf(second, 'Res 1', 'title')).toContainText('For both', SOON)
  expect(streams).toEqual([])
  await grace.close()
  await expect.poll(() => streams).toHaveLength(1)
  await write(ada, 'Res 2', 'For the one that is left')
  await expect(cellOf(second, 'Res 2', 'title')).toContainText('For the one that is left', SOON)
})

/** A tab of the same browser that holds locks, and says nothing. */
async function holdLocks(context: BrowserContext, names: readonly string[]) {
  const page = await context.newPage()
  await page.goto('/staff')
  await page.evaluate(async (wanted) => {
    for (const name of wanted) {
      await new Promise<void>((held) => {
        void navigator.locks.request(name, () => {
          held()
          return new Promise(() => undefined)
        })
      })
    }
  }, names)
  return page
}

test('a tab takes the stream from one of which it hears nothing, and learns what it missed', async ({
  browser,
}) => {
  const { key, path, issueIds } = await desk.makeMatrix(rows(1))
  const context = await desk.signIn(browser)
  await holdLocks(context, [`plenary-live:${key}`])
  const page = await context.newPage()
  await page.clock.install()
  await openEditor(page, path)
  const changes = [change(issueIds[0] ?? '', 'title', ['Title 1', 'Heard of after all'])]
  await saveChanges(await contextOf(siteDb(), 'editor', 'Maker'), { assembly: key, changes })
  const stream = page.waitForRequest(/\/stream\?/)
  await expect(cellOf(page, 'Res 1', 'title')).toHaveText('Title 1')
  await page.clock.fastForward(60_000)
  await stream
  await expect(cellOf(page, 'Res 1', 'title')).toContainText('Heard of after all')
})

test('a browser with many matrices open keeps connections free, and asks for changes instead', async ({
  browser,
}) => {
  const { key, path, issueIds } = await desk.makeMatrix(rows(1))
  const context = await desk.signIn(browser)
  const others = await holdLocks(
    context,
    [0, 1, 2, 3].map((slot) => `plenary-stream-${slot}`),
  )
  const page = await context.newPage()
  const streams: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/stream?')) streams.push(request.url())
  })
  await openEditor(page, path)
  await expect(page.getByText('other matrices are open in this browser')).toBeVisible()
  const changes = [change(issueIds[0] ?? '', 'title', ['Title 1', 'Heard of late'])]
  await saveChanges(await contextOf(siteDb(), 'editor', 'Maker'), { assembly: key, changes })
  await expect(cellOf(page, 'Res 1', 'title')).toContainText('Heard of late')
  expect(streams).toEqual([])
  await others.close()
  await expect.poll(() => streams, { timeout: 15_000 }).toHaveLength(1)
  await expect(page.getByText('other matrices are open in this browser')).toHaveCount(0)
})

test('who is here comes, moves and goes', async ({ browser }) => {
  const { ada, grace } = await twoPeople(browser, 3)
  await cellOf(ada, 'Res 1', 'concern').focus()
  await expect(grace.getByText('Here: Ada Lovelace (Res 1, Concern)')).toBeVisible()
  await expect(cellOf(grace, 'Res 1', 'concern')).toContainText('AL')
  await cellOf(ada, 'Res 2', 'title').focus()
  await expect(grace.getByText('Here: Ada Lovelace (Res 2, Title)')).toBeVisible()
  await expect(cellOf(grace, 'Res 1', 'concern')).not.toContainText('AL')
  expect(await faultsOf(grace)).toEqual([])
  await ada.close()
  await expect(grace.getByText(/^Here:/)).toHaveCount(0)
})

test('what others name that was added only now is shown by its name', async ({ browser }) => {
  const { key, path, issueIds } = await desk.makeMatrix(rows(1))
  const page = await (await desk.signIn(browser)).newPage()
  await openEditor(page, path)
  const [theme, issueId = ''] = [`quantum-${randomUUID().slice(0, 8)}`, ...issueIds]
  await siteDb().theme.create({ data: { key: theme, name: 'Quantum networks' } })
  const changes = [change(issueId, 'themes', [[], [theme]])]
  await saveChanges(await contextOf(siteDb(), 'editor', 'Maker'), { assembly: key, changes })
  await expect(cellOf(page, 'Res 1', 'themes')).toContainText('Quantum networks')
})

test('a site with open streams ends them, and stops within five seconds', async ({ browser }) => {
  const { key } = await desk.makeMatrix(rows(1))
  const cookies = await (await desk.signIn(browser)).cookies()
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const address = `${other.url}/api/staff/stream?assembly=${key}&since=0`
  const stream = await fetch(address, { headers: { cookie } })
  expect(stream.status).toBe(200)
  const whole = stream.text()
  const begun = Date.now()
  await other.close()
  expect(Date.now() - begun).toBeLessThan(5_000)
  expect(await whole).toContain('event: changes')
})
