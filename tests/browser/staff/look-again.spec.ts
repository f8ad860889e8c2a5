import { expect } from '@playwright/test'
import { saveChanges } from '@/lib/matrix/save-changes'
import { test } from '../../support/browser-test'
import { cellOf, complaintsOf, openDesk, openEditor } from '../../support/desk'
import { faultsOf } from '../../support/faults-of'
import { change, contextOf } from '../../support/matrix'
import { proposal } from '../../support/publishing'
import { signInAs, siteDb } from '../../support/sign-in'

const desk = openDesk()
test.afterAll(desk.close)

const MARK = 'Look again: proposals have changed since this was rated.'

/** Two rated issues; the proposals of both have changed since. */
async function makeStale() {
  const rated = { concern: 'high', concern_rationale: 'Because.', readiness: 'ready' } as const
  const { key, path, issueIds } = await desk.makeMatrix([
    { reference: 'Res 2', ...rated },
    { reference: 'Res 50', ...rated },
  ])
  const changes = issueIds.map((id) => change(id, 'proposals', [[], [proposal('p1')]]))
  await saveChanges(await contextOf(siteDb(), 'editor', 'Ada'), { assembly: key, changes })
  return { key, path }
}

test('a rating whose proposals changed is marked in words until somebody says that it is right, and at the gate', async ({
  browser,
}) => {
  test.slow()
  const { path } = await makeStale()
  const page = await (await desk.signIn(browser, { role: 'editor' })).newPage()
  const complaints = complaintsOf(page)
  await openEditor(page, path)
  await expect(page.getByText(MARK)).toHaveCount(2)
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('button', { name: 'Look again at 2 ratings' }).click()
  await expect(cellOf(page, 'Res 2', 'concern')).toBeFocused()
  await page.getByRole('button', { name: 'Still right: concern of Res 2' }).click()
  await expect(cellOf(page, 'Res 2', 'concern')).not.toContainText('Look again')
  await expect(cellOf(page, 'Res 50', 'concern')).toContainText(MARK)
  await openEditor(page)
  await expect(page.getByText(MARK)).toHaveCount(1)

  await page.goto(`${path}/publish`)
  await page.getByLabel('As of').fill('2024-10-14')
  await page.getByLabel('Title').fill('The first matrix')
  await page.getByRole('button', { name: 'Make the candidate' }).click()
  const tick = page.getByLabel('Proposals changed after the rating was set (1)')
  await expect(tick).toBeVisible()
  const publish = page.getByRole('button', { name: 'Publish as No. 1' })
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  await expect(publish).toBeEnabled()
  await tick.uncheck()
  await expect(publish).toBeDisabled()
  expect(complaints).toEqual([])
})

test('rating anew unmarks it, and a change of the proposals marks it at once', async ({
  browser,
}) => {
  const { path } = await makeStale()
  const page = await (await desk.signIn(browser)).newPage()
  await openEditor(page, path)
  await cellOf(page, 'Res 50', 'concern').focus()
  await page.keyboard.press('M')
  await expect(cellOf(page, 'Res 50', 'concern')).not.toContainText('Look again')
  await cellOf(page, 'Res 50', 'proposals').focus()
  await page.keyboard.press('Delete')
  await expect(cellOf(page, 'Res 50', 'concern')).toContainText(MARK)
})

test('a reviewer reads the mark and cannot clear it', async ({ page, context }) => {
  const { key, path } = await makeStale()
  await signInAs(context, { role: 'reviewer', assemblies: [key] })
  await openEditor(page, path)
  await expect(page.getByText(MARK)).toHaveCount(2)
  await expect(page.getByRole('button', { name: /^Still right/ })).toHaveCount(0)
})
