import { randomUUID } from 'node:crypto'
import { type APIRequestContext, expect } from '@playwright/test'
import { createDb } from '@/lib/db/client'
import { test } from '../../support/browser-test'
import { remove, withdraw, writeAssembly, writePublication } from '../../support/publication'
import { aHead, aProposal, aRow, aSnapshot } from '../../support/snapshot'

const db = createDb(process.env.SITE_DATABASE_URL ?? '')
test.afterAll(() => db.$disconnect())

/** An assembly with Issues No. 1 to 4, the third withdrawn and the fourth removed, and Outcomes No. 1. */
async function makePublished() {
  const key = `answers-${randomUUID().slice(0, 8)}`
  const assembly = { ...aHead().assembly, key, code: key.toUpperCase() }
  const rows = [
    aRow('res-64', {
      ...{ reference: 'Res 64', title: 'Addresses', section: 'existing', concern: 'high' },
      proposals: [aProposal('p1', 'arab-states', { tag: 'MOD' })],
    }),
    aRow('res-6', { reference: 'Res 6', title: 'Dropped', section: 'existing', concern: 'low' }),
  ]
  const first = aSnapshot(rows, { assembly })
  await writeAssembly(db, first)
  const one = await writePublication(db, first)
  const later = (number: number) =>
    writePublication(db, aSnapshot(rows, { assembly, asOf: `2024-10-1${number}` }), { number })
  await later(2)
  await withdraw(db, (await later(3)).id, 'Two rows were swapped.')
  await remove(db, await later(4))
  const outcomes = aSnapshot(rows.slice(0, 1), { assembly, kind: 'outcomes', asOf: '2024-11-18' })
  await writePublication(db, outcomes, { baselineId: one.id })
  return key
}

const ask = async (request: APIRequestContext, path: string, headers = {}) => {
  const answer = await request.get(path, { headers, maxRedirects: 0 })
  return { status: answer.status(), headers: answer.headers(), text: await answer.text() }
}

test('each address answers as it should', async ({ request }) => {
  const key = await makePublished()
  const expected: [string, number][] = [
    [`/${key}`, 200],
    [`/${key}/issues`, 200],
    [`/${key}/issues/1`, 200],
    [`/${key}/issues/3`, 200],
    [`/${key}/issues/4`, 410],
    [`/${key}/issues/5`, 404],
    [`/${key}/issues/0`, 404],
    [`/${key}/issues/one`, 404],
    [`/${key}/issues/01`, 404],
    [`/${key}/issues/1e0`, 404],
    [`/${key}/outcomes/1`, 200],
    [`/${key}/compare`, 200],
    [`/${key}/compare/1`, 200],
    [`/${key}/compare/2`, 404],
    [`/${key}/res-64`, 200],
    [`/${key}/res-6`, 200],
    [`/${key}/res-7`, 404],
    [`/${key}/issues.csv`, 200],
    [`/${key}/issues.csv?publication=3`, 200],
    [`/${key}/issues.csv?publication=4`, 410],
    [`/${key}/issues.csv?publication=5`, 404],
    [`/${key}/issues.csv?concern=hihg`, 400],
    [`/${key}/proposals?publication=issues/4`, 410],
    [`/${key}/issues?concern=hihg`, 200],
    [`/${key}/other.csv`, 404],
    [`/${key.toUpperCase()}/ISSUES?q=Res+64`, 308],
  ]
  for (const [path, status] of expected) {
    expect([path, (await ask(request, path)).status]).toEqual([path, status])
  }
  const moved = await ask(request, `/${key.toUpperCase()}/ISSUES?q=Res+64`)
  expect(moved.headers.location).toBe(`/${key}/issues?q=Res+64`)
})

test('a numbered page and a numbered file are spared whoever holds them', async ({ request }) => {
  const key = await makePublished()
  for (const path of [`/${key}/issues/1`, `/${key}/issues.csv?publication=1`]) {
    const { etag = '' } = (await ask(request, path)).headers
    const again = await ask(request, path, { 'if-none-match': etag })
    expect([path, again.status, again.text]).toEqual([path, 304, ''])
    expect((await ask(request, path, { 'if-none-match': '"another"' })).status).toBe(200)
    const head = await request.head(path)
    expect([head.status(), head.headers().etag]).toEqual([200, etag])
  }
  const page = await ask(request, `/${key}/issues/1`)
  expect(page.headers['cache-control']).toBe('public, max-age=0, must-revalidate')
  const file = await ask(request, `/${key}/issues.csv?publication=1`)
  expect(file.headers['cache-control']).toBe('public, max-age=86400')
  // What anybody may read, a script of any site may read too; a page and a draft it may not.
  expect(file.headers['access-control-allow-origin']).toBe('*')
  expect(page.headers['access-control-allow-origin']).toBeUndefined()
  const draft = await ask(request, `/staff/${key}/issues.csv`)
  expect([draft.status, draft.headers['access-control-allow-origin']]).toEqual([303, undefined])
})

test('a file is found by a script of another site however its address ends', async ({
  request,
}) => {
  const key = await makePublished()
  for (const path of [`/${key}/issues.csv/`, `/${key}//issues.csv`, `/${key}/Issues.csv`]) {
    const { status, headers } = await ask(request, path)
    expect([status, headers['access-control-allow-origin']]).toEqual([308, '*'])
    expect(headers.location).toMatch(new RegExp(`/${key}/issues\\.csv$`))
  }
})

test('an unknown address of the API answers as the API does', async ({ request }) => {
  for (const path of ['/api', '/api/nope', '/api/health/x', '/api/staff', '/api/account/x']) {
    for (const method of ['GET', 'POST', 'OPTIONS']) {
      const answer = await request.fetch(path, { method })
      expect([path, method, answer.status()]).toEqual([path, method, 404])
      expect(await answer.json()).toEqual({
        message: 'There is nothing at this address of the API.',
      })
    }
  }
})

test('a number that is not the latest is kept out of search engines', async ({ page }) => {
  const key = await makePublished()
  const robots = page.locator('meta[name=robots][content*=noindex]')
  await page.goto(`/${key}/issues/1`)
  await expect(robots).toHaveCount(1)
  await page.goto(`/${key}/issues/2`)
  await expect(robots).toHaveCount(0)
  await page.goto(`/${key}/issues/3`)
  await expect(page.getByText('Two rows were swapped.')).toBeVisible()
})

test('a page and its file hold the same issues, and the link says its size', async ({
  page,
  request,
}) => {
  const key = await makePublished()
  await page.goto(`/${key}/compare/1?q=Res+64&utm_source=x`)
  await expect(page.locator('[id=res-64]')).toHaveCount(1)
  await expect(page.locator('[id=res-6]')).toHaveCount(0)
  const link = page.locator(`a[href^="/${key}/compare.csv?publication=1"]`).first()
  const href = (await link.getAttribute('href')) ?? ''
  const { status, text } = await ask(request, href)
  expect(status).toBe(200)
  expect(text).toContain(`${key}:res-64`)
  expect(text).not.toContain(`${key}:res-6,`)
  await expect(link).toHaveAccessibleName(/\d (kB|bytes)|\d B/)
})

test('what was withdrawn or removed is said where its address without a number finds nothing', async ({
  page,
  request,
}) => {
  const key = `gone-${randomUUID().slice(0, 8)}`
  const assembly = { ...aHead().assembly, key, code: key.toUpperCase() }
  const issues = aSnapshot([aRow('res-64')], { assembly })
  const outcomes = aSnapshot([aRow('res-6')], { assembly, kind: 'outcomes', asOf: '2024-11-18' })
  await writeAssembly(db, issues)
  await writePublication(db, issues)
  const written = await writePublication(db, outcomes)
  await withdraw(db, written.id, 'Two rows were swapped.')
  const main = page.getByRole('main')
  expect((await page.goto(`/${key}/outcomes`))?.status()).toBe(404)
  await expect(main).toContainText('Outcomes Matrix No. 1 was withdrawn on')
  await main.getByRole('link', { name: 'Outcomes Matrix No. 1' }).click()
  await expect(main).toContainText('Two rows were swapped.')
  const withdrawn = await ask(request, `/${key}/follow-ups.csv`)
  expect([withdrawn.status, withdrawn.headers['content-type']]).toEqual([
    404,
    'text/plain; charset=utf-8',
  ])
  expect(withdrawn.text).toMatch(
    /^Outcomes Matrix No. 1 was withdrawn at .*publication=1\.\nWhat is published is listed/,
  )

  await remove(db, written)
  for (const path of ['outcomes', 'outcomes/2', 'res-6', 'res-no']) {
    expect((await page.goto(`/${key}/${path}`))?.status()).toBe(404)
    await expect(main).toContainText('Outcomes Matrix No. 1 was removed on')
  }
  await main.getByRole('link', { name: `See ${assembly.code}` }).click()
  await expect(page).toHaveURL(`/${key}`)
  const removed = await ask(request, `/${key}/outcomes.csv`)
  expect([removed.status, removed.text.split(' at ')[0]]).toEqual([
    404,
    'Outcomes Matrix No. 1 was removed',
  ])
  expect((await ask(request, `/${key}/issues.csv?publication=7`)).text).not.toContain('removed')
})
