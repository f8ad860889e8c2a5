import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { test } from '../../support/browser-test'
import { cellOf, complaintsOf, openDesk } from '../../support/desk'
import { faultsOf } from '../../support/faults-of'
import { siteDb } from '../../support/sign-in'

const desk = openDesk()
test.afterAll(desk.close)

/** An assembly that ended, of a body of its own, with two issues. */
async function ended() {
  const { key, issueIds } = await desk.makeMatrix([
    { reference: 'Res 1', title: 'Rules', result: 'revised', concern_status: 'addressed' },
    { reference: 'Res 2', title: 'Study groups', result: 'no-change' },
  ])
  const body = `B${randomUUID().slice(0, 8)}`
  await siteDb().assembly.update({ where: { key }, data: { body } })
  return { key, body, issueIds }
}

/** Types the code once the form answers, which its key shows. */
const typeCode = (page: Page, key: string) =>
  expect(async () => {
    await page.getByLabel('Code').fill('')
    await page.getByLabel('Code').fill(key.toUpperCase())
    await expect(page.getByLabel('Key', { exact: true })).toHaveValue(key, { timeout: 1000 })
  }).toPass()

test('an editor makes an assembly with an issue of the last one, and finds it in the editor', async ({
  browser,
}) => {
  const { key: earlier, body } = await ended()
  const page = await (await desk.signIn(browser, { role: 'editor' })).newPage()
  const complaints = complaintsOf(page)
  const key = `n-${randomUUID().slice(0, 8)}`
  await page.goto('/staff')
  await page.getByRole('main').getByRole('link', { name: 'New assembly' }).click()
  await typeCode(page, key)
  await page.getByLabel('Body').fill(body)
  await page.getByLabel('Name', { exact: true }).fill('The next assembly')
  await page.getByLabel('Noun').fill('assembly')
  await page.getByLabel('Time zone').selectOption('Africa/Tunis')
  await page.getByLabel('Keep it unlisted').check()
  await page.getByLabel('Begin with').selectOption(earlier)
  await page.getByRole('button', { name: 'Add a section' }).click()
  await page.getByLabel('Heading of section 3').fill('Decisions')
  await page.getByRole('button', { name: 'Move Decisions up' }).click()
  await page.getByLabel('From', { exact: true }).selectOption(earlier)
  await expect(page.getByText('Revised · Addressed')).toBeVisible()
  await page.getByRole('button', { name: 'Choose all shown' }).click()
  await page.getByRole('searchbox').fill('study')
  await page.getByRole('button', { name: 'Choose none of those shown' }).click()
  await expect(page.getByText('1 of 2 chosen')).toBeVisible()
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('button', { name: 'Make the assembly with 1 issue' }).click()
  await expect(page).toHaveURL(`/staff/${key}`)
  await expect(cellOf(page, 'Res 1', 'title')).toHaveText('Rules')
  await expect(page.locator('[data-cell=reference]')).toHaveCount(1)
  await expect(page.getByText('Decisions').first()).toBeVisible()
  await cellOf(page, 'Res 1', 'title').click()
  await expect(page.getByRole('link', { name: /^Last time: Res 1 at/ })).toBeVisible()
  expect((await page.request.get(`/${key}`)).status()).toBe(404)
  expect(complaints).toEqual([])
})

test('a key that is taken or reserved is said at its field, and nothing typed is lost', async ({
  browser,
}) => {
  const { key } = await desk.makeMatrix([])
  const page = await (await desk.signIn(browser, { role: 'editor' })).newPage()
  await page.goto('/staff/new')
  await typeCode(page, key)
  await page.getByLabel('Body').fill('WTSA')
  await page.getByLabel('Name', { exact: true }).fill('Another one')
  await page.getByLabel('Noun').fill('forum')
  await page.getByRole('button', { name: 'Make the assembly' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    'There is already an assembly',
  )
  await expect(page.getByLabel('Key', { exact: true })).toHaveAccessibleDescription(
    /There is already an assembly/,
  )
  await page.getByLabel('Key', { exact: true }).fill('settings')
  await page.getByRole('button', { name: 'Make the assembly' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    'is a word that the site needs',
  )
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Another one')
})

test('two editors keep the settings of one assembly: the second sees what the first wrote', async ({
  browser,
}) => {
  const { key } = await desk.makeMatrix([{ reference: 'Res 1' }])
  const open = async () => {
    const page = await (await desk.signIn(browser, { role: 'editor' })).newPage()
    await page.goto(`/staff/${key}/settings`)
    return page
  }
  const [first, second] = [await open(), await open()]
  const complaints = complaintsOf(first)
  expect(await faultsOf(first)).toEqual([])
  await first.getByLabel('Place').fill('Doha')
  await first.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(first.getByRole('status').first()).toHaveText('Saved.')
  await second.getByLabel('Place').fill('Oslo')
  await second.getByLabel('Noun').fill('forum')
  await second.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(second.getByRole('main').getByRole('alert').first()).toContainText(
    'It is “Doha” now.',
  )
  await expect(second.getByLabel('Place')).toHaveValue('Oslo')
  await second.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(second.getByRole('status').first()).toHaveText('Saved.')
  await first.reload()
  await expect(first.getByLabel('Place')).toHaveValue('Oslo')
  await expect(first.getByLabel('Noun')).toHaveValue('forum')

  await first.getByRole('button', { name: 'Retire Modifications' }).click()
  await first.getByRole('button', { name: 'Save the sections' }).click()
  await expect(first.getByText('cannot be retired while issues stand in it: Res 1.')).toBeVisible()
  expect(complaints.filter((one) => !one.includes('400'))).toEqual([])
})

test('an analyst carries issues over, but neither makes an assembly nor keeps its settings', async ({
  browser,
}) => {
  const { key: earlier, body } = await ended()
  const { key } = await desk.makeMatrix([])
  await siteDb().assembly.update({ where: { key }, data: { body } })
  const page = await (await desk.signIn(browser, { role: 'analyst' })).newPage()
  expect((await page.goto('/staff/new'))?.status()).toBe(403)
  expect((await page.goto(`/staff/${key}/settings`))?.status()).toBe(403)
  await page.goto(`/staff/${key}/carry-over`)
  await page.getByLabel('From', { exact: true }).selectOption(earlier)
  await page.getByRole('checkbox', { name: 'Res 2' }).check()
  await page.getByRole('button', { name: 'Carry them over' }).click()
  await expect(page.getByText('1 issue was carried over.')).toBeVisible()
  await expect(page.getByRole('checkbox', { name: 'Res 2' })).toBeDisabled()
  expect(await faultsOf(page)).toEqual([])
  const reviewer = await desk.signIn(browser, { role: 'reviewer', assemblies: [key] })
  const theirs = await reviewer.newPage()
  expect((await theirs.goto(`/staff/${key}/carry-over`))?.status()).toBe(403)
})
