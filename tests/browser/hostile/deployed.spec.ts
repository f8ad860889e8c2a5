import { expect, type Page } from '@playwright/test'
import { type AppServer, startSite } from '../../support/app-server'
import { test } from '../../support/browser-test'
import { cellOf, complaintsOf, openDesk, openEditor, savingState } from '../../support/desk'
import { faultsOf } from '../../support/faults-of'
import { titlesWritten, untilKept, writeTitle } from '../../support/keeping'
import { makeOtherBuild } from '../../support/other-build'

// A second site is started on the same database, three times.
test.setTimeout(360_000)
test.describe.configure({ mode: 'serial' })

const { SITE_DATABASE_URL = '', SITE_AUTH_SECRET = '' } = process.env
const desk = openDesk()
let site: AppServer
let newer: ReturnType<typeof makeOtherBuild>

const start = (where: { PORT?: number; cwd?: string } = {}) =>
  startSite({
    DATABASE_URL: SITE_DATABASE_URL,
    AUTH_SECRET: SITE_AUTH_SECRET,
    ...where,
  })
const startAgain = async (cwd = '.') => {
  site = await start({ PORT: Number(new URL(site.url).port), cwd })
}
/** The chunks that a page was made of. */
const chunksOf = (page: Page) =>
  page
    .locator('script[src*="/_next/static/chunks/"]')
    .evaluateAll((scripts) => scripts.map((script) => script.getAttribute('src') ?? ''))

test.beforeAll(async () => {
  test.setTimeout(360_000)
  newer = makeOtherBuild()
  site = await start()
})
test.afterAll(async () => {
  await site?.close()
  newer?.remove()
  await desk.close()
})

const references = ['Res 1', 'Res 2', 'Res 3', 'Res 4', 'Res 5', 'Res 6']

test('what is edited in an open tab while a newer site takes over gets there once, and that is told', async ({
  browser,
}) => {
  const { key, path } = await desk.makeMatrix(references.map((reference) => ({ reference })))
  const page = await (await desk.signIn(browser, { name: 'Ada' })).newPage()
  await openEditor(page, `${site.url}${path}`)
  await writeTitle(page, 'Res 1', 'Before')
  await expect(savingState(page)).toHaveText('All changes saved')
  await site.close()
  await writeTitle(page, 'Res 2', 'Meanwhile')
  await writeTitle(page, 'Res 3', 'Meanwhile too')
  await untilKept(page, 2)
  await cellOf(page, 'Res 4', 'title').focus()
  await page.keyboard.type('Half a sen')
  await startAgain(newer.folder)
  await expect(savingState(page)).toHaveText('All changes saved', { timeout: 60_000 })
  const notice = page.getByText('Plenary has been updated since this page was loaded.')
  await expect(notice).toBeVisible({ timeout: 30_000 })
  expect(await faultsOf(page)).toEqual([])

  const [chunk = '', ...others] = await chunksOf(page)
  for (const old of [chunk, ...others]) {
    expect((await page.request.get(`${site.url}${old}`)).status()).toBe(404)
  }
  const asked = page.evaluate(
    (src) =>
      new Promise((tell) => {
        const script = document.createElement('script')
        script.onerror = () => tell('not there')
        document.head.append(Object.assign(script, { src: `${src}?again` }))
      }),
    chunk,
  )
  expect(await asked).toBe('not there')
  await expect(page.getByLabel('Edit Title of Res 4')).toBeFocused()
  await page.keyboard.type('tence')
  await page.keyboard.press('Enter')
  await expect(savingState(page)).toHaveText('All changes saved')
  expect(await titlesWritten(key)).toEqual([
    'Ada: Before',
    'Ada: Meanwhile',
    'Ada: Meanwhile too',
    'Ada: Half a sentence',
  ])

  const faults = complaintsOf(page)
  await page.getByRole('button', { name: 'Load the page again' }).click()
  await expect.poll(() => chunksOf(page)).not.toContain(chunk)
  await expect(page.getByRole('grid')).toHaveAttribute('aria-busy', 'false')
  await writeTitle(page, 'Res 5', 'By the newer one')
  await expect(savingState(page)).toHaveText('All changes saved')
  await expect(notice).toBeHidden()
  expect(faults).toEqual([])
})

test('what was sent to a site that is killed, or was being sent, is there once', async ({
  browser,
}) => {
  const { key, path } = await desk.makeMatrix(references.map((reference) => ({ reference })))
  const context = await desk.signIn(browser, { name: 'Ada' })
  const page = await context.newPage()
  await openEditor(page, `${site.url}${path}`)
  const sent = page.waitForRequest('**/api/staff/save-changes')
  for (const reference of references.slice(0, 3)) await writeTitle(page, reference, reference)
  await sent
  await site.kill()
  for (const reference of references.slice(3)) await writeTitle(page, reference, reference)
  await expect(savingState(page)).toHaveText(/^Offline: [3-6] changes kept here$/)
  await page.close()
  await startAgain()
  const again = await context.newPage()
  await openEditor(again, `${site.url}${path}`)
  await expect(cellOf(again, 'Res 6', 'title')).toHaveText('Res 6')
  await expect
    .poll(async () => (await titlesWritten(key)).toSorted())
    .toEqual(references.map((reference) => `Ada: ${reference}`))
  await expect(savingState(again)).toHaveText('All changes saved')
})
