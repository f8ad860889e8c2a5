import { expect, type Page } from '@playwright/test'
import { saveChanges } from '@/lib/matrix/save-changes'
import { test } from '../../support/browser-test'
import { cellOf, complaintsOf, openDesk, openEditor } from '../../support/desk'
import { faultsOf } from '../../support/faults-of'
import { change, contextOf } from '../../support/matrix'
import { signInAs, siteDb } from '../../support/sign-in'

const desk = openDesk()
test.afterAll(desk.close)

/** Three revisions: two issues added by Maker, then a title, then a level and a title by Ada. */
async function makeHistory() {
  const { key, path, issueIds } = await desk.makeMatrix([
    { reference: 'Res 2', title: 'Resources' },
    { reference: 'Res 50', title: 'Cybersecurity' },
  ])
  const [one = '', two = ''] = issueIds
  const ada = await contextOf(siteDb(), 'editor', 'Ada')
  const save = (changes: unknown[]) => saveChanges(ada, { assembly: key, changes })
  await save([change(two, 'title', ['Cybersecurity', 'Cybersecurity of networks'])])
  await save([
    change(one, 'concern', ['not-assessed', 'high']),
    change(one, 'title', ['Resources', 'Internet resources']),
  ])
  return { key, path }
}

const readable = async (page: Page) => expect(await faultsOf(page)).toEqual([])

async function restoreBy(page: Page, opener: string, way: string) {
  await page.getByLabel(opener).click()
  await page.getByRole('link', { name: way }).filter({ visible: true }).click()
}

test('the history is narrowed, and a cell and the whole matrix are restored as they were', async ({
  browser,
}) => {
  test.slow()
  const { path } = await makeHistory()
  const page = await (await desk.signIn(browser, { name: 'Grace' })).newPage()
  const complaints = complaintsOf(page)
  await openEditor(page, path)
  await page.getByRole('link', { name: 'History of the matrix' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('History of')
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(5)
  await readable(page)

  await page.getByRole('combobox', { name: 'Column' }).selectOption({ label: 'Title' })
  await page.getByRole('combobox', { name: 'Issue' }).selectOption('issue-2')
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(1)
  await expect(page.getByRole('insertion')).toContainText('of networks')

  await restoreBy(page, 'Restore Title of Res 50 …', 'This cell as it was before')
  await expect(page.getByText('1 cell of 1 issue would change.')).toBeVisible()
  await expect(page.getByRole('deletion')).toContainText('of networks')
  await readable(page)
  await page.getByRole('button', { name: 'Restore 1 cell' }).click()
  await expect(page.getByRole('status')).toContainText('Restored: 1 cell of 1 issue')
  await openEditor(page, path)
  await expect(cellOf(page, 'Res 50', 'title')).toHaveText('Cybersecurity')
  await expect(cellOf(page, 'Res 2', 'title')).toHaveText('Internet resources')

  await page.getByRole('link', { name: 'History of the matrix' }).click()
  await restoreBy(page, 'Restore from revision 3 …', 'The whole matrix as it was before')
  await expect(page.getByText('3 cells of 2 issues would change.')).toBeVisible()
  await page.getByRole('button', { name: 'Restore 3 cells' }).click()
  await expect(page.getByRole('status')).toContainText('saved at once as revision 5')
  await openEditor(page, path)
  await expect(cellOf(page, 'Res 50', 'title')).toHaveText('Cybersecurity of networks')
  await expect(cellOf(page, 'Res 2', 'title')).toHaveText('Resources')
  await expect(cellOf(page, 'Res 2', 'concern')).toContainText('Not assessed')
  expect(complaints).toEqual([])
})

test('a cell gets an older value back from its own history', async ({ browser }) => {
  const { path } = await makeHistory()
  const page = await (await desk.signIn(browser)).newPage()
  const complaints = complaintsOf(page)
  await openEditor(page, path)
  await cellOf(page, 'Res 50', 'title').focus()
  await page.getByRole('button', { name: 'History of this cell' }).click()
  const panel = page.getByRole('dialog')
  await expect(panel.getByRole('listitem')).toHaveCount(2)
  await readable(page)
  await panel.getByRole('button', { name: /^Restore Title as it was after/ }).click()
  await expect(panel.getByRole('status')).toContainText('Restored.')
  await expect(panel.getByRole('listitem')).toHaveCount(3)
  await panel.getByRole('button', { name: 'Close' }).click()
  await expect(cellOf(page, 'Res 50', 'title')).toHaveText('Cybersecurity')
  expect(complaints).toEqual([])
})

test('a restore is taken back by the link that follows it', async ({ browser }) => {
  const { path } = await makeHistory()
  const page = await (await desk.signIn(browser)).newPage()
  await page.goto(`${path}/history/restore?revision=1`)
  await page.getByRole('button', { name: 'Restore 3 cells' }).click()
  await page.getByRole('link', { name: 'Show how to take that back' }).click()
  await page.getByRole('button', { name: 'Restore 3 cells' }).click()
  await expect(page.getByRole('status')).toContainText('Restored: 3 cells of 2 issues')
  await openEditor(page, path)
  await expect(cellOf(page, 'Res 2', 'title')).toHaveText('Internet resources')
})

test('a reviewer reads the history of their matrix and may restore nothing', async ({
  page,
  context,
}) => {
  const { key, path } = await makeHistory()
  const other = await desk.makeMatrix([{ reference: 'Res 1' }])
  await signInAs(context, { role: 'reviewer', assemblies: [key] })
  await page.goto(`${path}/history`)
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(5)
  await expect(page.getByText('Restore …')).toHaveCount(0)
  await page.goto(`${path}/history/restore?revision=1`)
  await expect(page.getByText('You read this as a reviewer.')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Restore/ })).toHaveCount(0)
  const data = { assembly: key, revision: 1, seen: 3, batch: crypto.randomUUID() }
  const headers = { origin: new URL(page.url()).origin }
  const answer = await page.request.post('/api/staff/restore-matrix', { data, headers })
  expect(answer.status()).toBe(403)
  expect((await page.goto(`${other.path}/history`))?.status()).toBe(403)
})
