import { expect, test } from '@playwright/test'
import { type AppServer, startSite } from '../../support/app-server'
import { cellOf, openDesk, openEditor, savingState } from '../../support/desk'
import { titlesWritten, untilKept, writeTitle } from '../../support/keeping'

// A second site is started on the same database, three times.
test.setTimeout(360_000)
test.describe.configure({ mode: 'serial' })

const { SITE_DATABASE_URL = '', SITE_AUTH_SECRET = '' } = process.env
const desk = openDesk()
let site: AppServer

const start = (PORT?: number) =>
  startSite({
    DATABASE_URL: SITE_DATABASE_URL,
    AUTH_SECRET: SITE_AUTH_SECRET,
    ...(PORT === undefined ? {} : { PORT }),
  })
const startAgain = async () => {
  site = await start(Number(new URL(site.url).port))
}

test.beforeAll(async () => {
  test.setTimeout(360_000)
  site = await start()
})
test.afterAll(async () => {
  await site?.close()
  await desk.close()
})

const references = ['Res 1', 'Res 2', 'Res 3', 'Res 4', 'Res 5', 'Res 6']

test('what is edited in an open tab while the site is replaced gets there once', async ({
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
  await startAgain()
  await expect(savingState(page)).toHaveText('All changes saved', { timeout: 60_000 })
  expect(await titlesWritten(key)).toEqual(['Ada: Before', 'Ada: Meanwhile', 'Ada: Meanwhile too'])
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
