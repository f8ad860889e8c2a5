import { type BrowserContext, expect, type Page } from '@playwright/test'
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
import { titlesWritten, untilKept, writeTitle } from '../../support/keeping'
import { signInAs, siteDb } from '../../support/sign-in'

const desk = openDesk()
test.afterAll(desk.close)

const references = Array.from({ length: 20 }, (_, at) => `Res ${at + 1}`)
const rows = references.map((reference) => ({ reference }))

/** The tab is gone without a word to the page, as when the browser crashes. */
async function crash(context: BrowserContext, page: Page) {
  const session = await context.newCDPSession(page)
  session.send('Page.crash').catch(() => undefined)
  await page.waitForEvent('crash')
  await page.close()
}

test('twenty edits made offline, while somebody else edits, are there once though the page was closed', async ({
  browser,
}) => {
  const { key, path } = await desk.makeMatrix(rows)
  const [ada, grace] = [
    await desk.signIn(browser, { name: 'Ada' }),
    await desk.signIn(browser, { name: 'Grace' }),
  ]
  const [page, other] = [await ada.newPage(), await grace.newPage()]
  await openEditor(page, path)
  await openEditor(other, path)
  await ada.setOffline(true)
  for (const reference of references) await writeTitle(page, reference, `Ada of ${reference}`)
  await untilKept(page, 20)
  await expect(page.getByText('They outlive this page')).toBeVisible()
  expect(await faultsOf(page)).toEqual([])
  for (const reference of references.slice(0, 3)) {
    await writeTitle(other, reference, `Grace of ${reference}`)
  }
  await cellOf(other, 'Res 1', 'concern').focus()
  await other.keyboard.press('Control+Space')
  await other.keyboard.press('h')
  await untilSaved(other)
  const closed = page.waitForEvent('close')
  await page.close({ runBeforeUnload: true })
  await closed
  await ada.setOffline(false)

  const again = await ada.newPage()
  const faults = complaintsOf(again)
  await openEditor(again, path)
  await expect(savingState(again)).toHaveText('Saved, 3 changes set aside')
  await expect(cellOf(again, 'Res 20', 'title')).toHaveText('Ada of Res 20')
  await expect(again.locator('[data-cell=concern]').filter({ hasText: 'High' })).toHaveCount(20)
  const written = (await titlesWritten(key)).filter((line) => line.startsWith('Ada'))
  expect(written.toSorted()).toEqual(
    references
      .slice(3)
      .map((reference) => `Ada: Ada of ${reference}`)
      .toSorted(),
  )
  const aside = await siteDb().setAsideChange.count({ where: { assemblyKey: key } })
  expect(aside).toBe(3)
  expect(faults).toEqual([])
})

test('a page that crashes with unsent edits loses none, and they are sent once', async ({
  browser,
}) => {
  const { key, path } = await desk.makeMatrix(rows.slice(0, 2))
  const context = await desk.signIn(browser, { name: 'Ada' })
  const page = await context.newPage()
  await openEditor(page, path)
  // What was written has arrived, but the answer is lost with the page.
  await page.route('**/api/staff/save-changes', async (route) => {
    await route.fetch()
    await route.abort()
  })
  await writeTitle(page, 'Res 1', 'Written, not answered')
  await untilKept(page, 1)
  await writeTitle(page, 'Res 2', 'Never sent')
  await untilKept(page, 2)
  await crash(context, page)

  const again = await context.newPage()
  await openEditor(again, path)
  await untilSaved(again)
  await expect(cellOf(again, 'Res 1', 'title')).toHaveText('Written, not answered')
  await expect(cellOf(again, 'Res 2', 'title')).toHaveText('Never sent')
  await expect
    .poll(() => titlesWritten(key))
    .toEqual(['Ada: Written, not answered', 'Ada: Never sent'])
  await openEditor(again)
  await untilSaved(again)
  expect(await titlesWritten(key)).toHaveLength(2)
})

test('what a closed tab had kept is sent by a tab that lives, and by one only', async ({
  browser,
}) => {
  const { key, path } = await desk.makeMatrix(rows.slice(0, 2))
  const context = await desk.signIn(browser, { name: 'Ada' })
  const [first, second, third] = [
    await context.newPage(),
    await context.newPage(),
    await context.newPage(),
  ]
  for (const page of [first, second, third]) await openEditor(page, path)
  await first.route('**/api/staff/save-changes', (route) => route.abort())
  await writeTitle(first, 'Res 1', 'Left behind')
  await untilKept(first, 1)
  for (const page of [second, third]) {
    await page.evaluate(() => window.dispatchEvent(new Event('focus')))
    await untilSaved(page)
  }
  expect(await titlesWritten(key)).toEqual([])
  await first.close()
  await expect.poll(() => titlesWritten(key)).toEqual(['Ada: Left behind'])
  for (const page of [second, third]) await untilSaved(page)
  expect(await titlesWritten(key)).toEqual(['Ada: Left behind'])
})

test('edits made after the session has ended are sent by themselves once the same person is back', async ({
  browser,
}) => {
  const { key, path } = await desk.makeMatrix(rows.slice(0, 1))
  const context = await desk.signIn(browser, { name: 'Ada' })
  const page = await context.newPage()
  await openEditor(page, path)
  const cookies = await context.cookies()
  await context.clearCookies()
  await writeTitle(page, 'Res 1', 'After the session')
  await expect(savingState(page)).toHaveText('Your session has ended: 1 change kept here.')
  await expect(page.getByRole('link', { name: 'Sign in in a new tab' })).toBeVisible()
  expect(await faultsOf(page)).toEqual([])
  await context.addCookies(cookies)
  const beside = await context.newPage()
  await openEditor(beside, path)
  await untilSaved(page)
  await expect.poll(() => titlesWritten(key)).toEqual(['Ada: After the session'])
})

test('another person at the same browser neither sees nor sends what was kept', async ({
  browser,
}) => {
  const { key, path } = await desk.makeMatrix(rows.slice(0, 1))
  const context = await desk.signIn(browser, { name: 'Ada' })
  const cookies = await context.cookies()
  const page = await context.newPage()
  await openEditor(page, path)
  await context.clearCookies()
  await writeTitle(page, 'Res 1', 'A secret of Ada')
  await expect(savingState(page)).toHaveText('Your session has ended: 1 change kept here.')

  await signInAs(context, { role: 'analyst', name: 'Grace' })
  const graces = await context.newPage()
  await openEditor(graces, path)
  await expect(graces.getByText('Changes that another person has not saved yet')).toBeVisible()
  await expect(graces.getByText('A secret of Ada')).toHaveCount(0)
  await untilSaved(graces)
  expect(await faultsOf(graces)).toEqual([])
  await page.getByRole('button', { name: 'Send now' }).click()
  await expect(savingState(page)).toHaveText('Your session has ended: 1 change kept here.')
  await page.close()
  await openEditor(graces)
  await untilSaved(graces)
  expect(await titlesWritten(key)).toEqual([])

  await graces.close()
  await context.clearCookies()
  await context.addCookies(cookies)
  const adas = await context.newPage()
  await openEditor(adas, path)
  await expect.poll(() => titlesWritten(key)).toEqual(['Ada: A secret of Ada'])
  await untilSaved(adas)
})

test('a browser that keeps nothing says so, and warns whoever leaves', async ({ browser }) => {
  const { path } = await desk.makeMatrix(rows.slice(0, 1))
  const context = await desk.signIn(browser)
  await context.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  const page = await context.newPage()
  await openEditor(page, path)
  await expect(page.getByText('This browser keeps nothing for us')).toBeVisible()
  expect(await faultsOf(page)).toEqual([])
  await context.setOffline(true)
  await writeTitle(page, 'Res 1', 'In this page only')
  await expect(savingState(page)).toHaveText('Offline: 1 change stands in this page only')
  const warned = page.waitForEvent('dialog')
  await page.close({ runBeforeUnload: true })
  const dialog = await warned
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  await context.setOffline(false)
  await untilSaved(page)
})

test('what a page of another version kept is shown with its text until somebody lets go of it', async ({
  browser,
}) => {
  const { key, path } = await desk.makeMatrix(rows.slice(0, 1))
  const context = await desk.signIn(browser, { name: 'Ada' })
  const page = await context.newPage()
  await openEditor(page, path)
  await context.setOffline(true)
  await writeTitle(page, 'Res 1', 'Of today')
  await untilKept(page, 1)
  await page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve) => {
        request.onsuccess = () => resolve(request.result)
      })
    const db = await asked(indexedDB.open('plenary-kept'))
    const queues = db.transaction('queues', 'readwrite').objectStore('queues')
    const [place] = await asked(queues.getAllKeys())
    if (!Array.isArray(place)) throw new Error('Nothing is kept.')
    const kept: Record<string, unknown> = {
      form: 1,
      refused: [],
      unread: [],
      parts: [
        {
          inFlight: [],
          waiting: [
            {
              id: crypto.randomUUID(),
              issueId: crypto.randomUUID(),
              column: 'mood',
              before: null,
              after: 'Text of a column that is gone',
            },
          ],
        },
      ],
    }
    await asked(queues.put(kept, [...place.slice(0, 2), crypto.randomUUID()]))
    await asked(
      queues.put({ form: 99, edits: ['Text of another form'] }, [
        ...place.slice(0, 2),
        crypto.randomUUID(),
      ]),
    )
    db.close()
  })
  await page.close()
  await context.setOffline(false)
  const again = await context.newPage()
  await openEditor(again, path)
  await untilSaved(again)
  await expect(again.getByText('2 changes kept here cannot be read')).toBeVisible()
  expect(await faultsOf(again)).toEqual([])
  await openEditor(again)
  await expect(again.getByText('Text of a column that is gone')).toBeVisible()
  await expect(again.getByText('Text of another form')).toBeVisible()
  await again.getByRole('button', { name: 'Let go of this text' }).first().click()
  await again.getByRole('button', { name: 'Let go of this text' }).click()
  await expect(again.getByText('cannot be read')).toHaveCount(0)
  await openEditor(again)
  await untilSaved(again)
  await expect(again.getByText('cannot be read')).toHaveCount(0)
  await expect.poll(() => titlesWritten(key)).toEqual(['Ada: Of today'])
})
