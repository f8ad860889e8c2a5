import { expect } from '@playwright/test'
import { test } from '../../support/browser-test'
import { openDesk } from '../../support/desk'
import { faultsOf } from '../../support/faults-of'

const desk = openDesk()
test.afterAll(desk.close)

test('an address of staff without a page says so in the frame of staff, once', async ({
  browser,
}) => {
  const { path } = await desk.makeMatrix([])
  const page = await (await desk.signIn(browser)).newPage()
  for (const missing of ['/staff/nope', `${path}/nope`, `${path}/publish/nope`, '/staff/a/b/c']) {
    expect([missing, (await page.goto(missing))?.status()]).toEqual([missing, 404])
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page')
    await expect(page.getByRole('banner')).toHaveCount(1)
    await expect(page.getByRole('main')).toHaveCount(1)
    await expect(page.getByText('Nothing is published at this address')).toHaveCount(0)
    expect((await page.getByRole('heading', { level: 1 }).boundingBox())?.x).toBeGreaterThan(8)
    expect(await faultsOf(page)).toEqual([])
  }
  await page.getByRole('main').getByRole('link', { name: 'To the matrices' }).click()
  await expect(page).toHaveURL('/staff')
})

test('whoever is signed out is sent to sign in from an address of staff without a page', async ({
  request,
}) => {
  const answer = await request.get('/staff/x-26/nope', { maxRedirects: 0 })
  expect([answer.status(), answer.headers().location]).toEqual([
    303,
    '/sign-in?next=%2Fstaff%2Fx-26%2Fnope',
  ])
})
