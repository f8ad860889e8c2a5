import { expect } from '@playwright/test'
import { type AppServer, startApp } from '../support/app-server'
import { test } from '../support/browser-test'
import { query } from '../support/query'
import { databaseUrl } from '../support/test-server'

// A second site is started, which takes as long as a start takes.
test.setTimeout(360_000)
test.use({ javaScriptEnabled: false })

const server = process.env.SITE_DATABASE_URL ?? ''
const name = `test_${process.pid}_gone`
let app: AppServer

test.beforeAll(async () => {
  test.setTimeout(360_000)
  await query(server, `create database ${name}`)
  app = await startApp(databaseUrl(server, name))
  await query(server, `drop database ${name} with (force)`)
})
test.afterAll(async () => {
  await app?.close()
  await query(server, `drop database if exists ${name} with (force)`)
})

test('a page whose database is gone says that something went wrong, and nothing more', async ({
  page,
}) => {
  for (const path of ['/', '/wtsa-24', '/wtsa-24/issues/1']) {
    const answer = await page.goto(app.url + path)
    expect([path, answer?.status()]).toEqual([path, 500])
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Something went wrong')
    const id = (await page.locator('code').textContent()) ?? ''
    expect(id).toMatch(/^[0-9a-f-]{36}$/)
    await expect.poll(app.output).toContain(id)
    expect(await answer?.text()).not.toMatch(/prisma|database|postgres|test_\d|node_modules/i)
  }
})

test('a file whose database is gone says so in a sentence', async ({ request }) => {
  const answer = await request.get(`${app.url}/wtsa-24/issues.csv`)
  expect(answer.status()).toBe(500)
  expect(answer.headers()['content-type']).toContain('text/plain')
  expect(await answer.text()).toMatch(/^Something went wrong \([0-9a-f-]{36}\)\.\n$/)
})
