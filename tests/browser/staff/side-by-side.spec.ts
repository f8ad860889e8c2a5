import { expect, type Page } from '@playwright/test'
import { makeCandidate } from '@/lib/matrix/make-candidate'
import { publishCandidate } from '@/lib/matrix/publish-candidate'
import { saveChanges } from '@/lib/matrix/save-changes'
import { test } from '../../support/browser-test'
import { cellOf, complaintsOf, openDesk, openEditor, untilSaved } from '../../support/desk'
import { faultsOf } from '../../support/faults-of'
import { addition, change, contextOf } from '../../support/matrix'
import { TICKED } from '../../support/publishing'
import { signInAs, siteDb } from '../../support/sign-in'

const desk = openDesk()
test.afterAll(desk.close)

/** A published Issues Matrix, whose draft was then rated differently and got another issue. */
async function makeMeasured() {
  const { key, path, issueIds } = await desk.makeMatrix([
    { reference: 'Res 2', concern: 'low', concern_rationale: 'Little is at stake.' },
    { reference: 'Res 50', concern: 'high', concern_rationale: 'It would widen the remit.' },
  ])
  const [, two = ''] = issueIds
  const editor = await contextOf(siteDb(), 'editor', 'Maker')
  const wish = { assembly: key, kind: 'issues', asOf: '2024-10-14', title: 'The first matrix' }
  const { candidate } = await makeCandidate(editor, wish)
  await publishCandidate(editor, { assembly: key, candidate, acknowledged: TICKED })
  const late = addition('res-78', { section: 'existing', reference: 'Res 78', sort_key: 'a9' })
  const changes = [change(two, 'concern', ['high', 'medium']), late]
  await saveChanges(editor, { assembly: key, changes })
  return { key, path }
}

async function press(page: Page, reference: string, key: string) {
  await cellOf(page, reference, 'residual_concern').focus()
  await page.keyboard.press(key)
}

test('the level after is edited beside the frozen one before, and the change follows', async ({
  browser,
}) => {
  test.slow()
  const { path } = await makeMeasured()
  const page = await (await desk.signIn(browser)).newPage()
  const complaints = complaintsOf(page)
  await openEditor(page, path)
  await page.getByRole('link', { name: 'Side by side' }).click()
  await expect(page.getByText('Before: Issues Matrix No. 1, as of 14 October 2024')).toBeVisible()
  const before = cellOf(page, 'Res 50', 'concern')
  await expect(before).toContainText('High')
  await expect(before).toHaveAttribute('aria-readonly', 'true')
  await before.focus()
  await page.keyboard.press('L')
  await expect(before).toContainText('High')
  const [left, right] = await Promise.all([
    before.boundingBox(),
    cellOf(page, 'Res 50', 'residual_concern').boundingBox(),
  ])
  expect(left?.x).toBeLessThan(right?.x ?? 0)

  await cellOf(page, 'Res 50', 'result').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('revised')
  await page.keyboard.press('Enter')
  await press(page, 'Res 50', 'L')
  await expect(cellOf(page, 'Res 50', 'change')).toContainText('Lowered')
  await press(page, 'Res 50', 'H')
  await expect(cellOf(page, 'Res 50', 'change')).toContainText('Unchanged')
  await untilSaved(page)
  await openEditor(page)
  await expect(cellOf(page, 'Res 50', 'residual_concern')).toContainText('High')
  await expect(cellOf(page, 'Res 50', 'change')).toContainText('Unchanged')
  expect(await faultsOf(page)).toEqual([])
  expect(complaints).toEqual([])
})

test('level, change, decision and level after stand in the first view of 1440 pixels', async ({
  browser,
}) => {
  test.slow()
  const { path } = await makeMeasured()
  const page = await (await desk.signIn(browser)).newPage()
  await page.setViewportSize({ width: 1440, height: 900 })
  await openEditor(page, `${path}?view=compare`)
  for (const column of [
    'concern',
    'change',
    'result',
    'concern_status',
    'residual_concern',
  ] as const) {
    const box = await cellOf(page, 'Res 50', column).boundingBox()
    expect((box?.x ?? 0) + (box?.width ?? 9999), column).toBeLessThanOrEqual(1440)
  }
  await expect(
    page.getByRole('columnheader', { name: 'Before, and what came of it' }),
  ).toBeInViewport()
  const change = cellOf(page, 'Res 50', 'change')
  await expect(change).toHaveAttribute('aria-readonly', 'true')
  await expect(page.getByRole('columnheader', { name: 'Change' })).toContainText('read only')
})

test('an issue that the baseline lacks is told from one that it holds not assessed', async ({
  browser,
}) => {
  test.slow()
  const { path } = await makeMeasured()
  const page = await (await desk.signIn(browser)).newPage()
  await openEditor(page, `${path}?view=compare`)
  const before = cellOf(page, 'Res 78', 'concern')
  await expect(before).toHaveText('not in the baseline')
  await expect(cellOf(page, 'Res 78', 'proposals')).toHaveText('not in the baseline')
  await expect(cellOf(page, 'Res 78', 'change')).toHaveText('New since the Issues Matrix')
  await expect(cellOf(page, 'Res 2', 'proposals')).toHaveText('not stated')
})

test('the links between the views keep the issue, and its address leads to it in each', async ({
  browser,
}) => {
  test.slow()
  const { path } = await makeMeasured()
  const page = await (await desk.signIn(browser)).newPage()
  await openEditor(page, path)
  await cellOf(page, 'Res 50', 'title').click()
  await page.getByRole('link', { name: 'Side by side' }).click()
  await expect(page).toHaveURL(/view=compare#issue-2$/)
  await page.getByRole('link', { name: 'Outcomes' }).click()
  await expect(page).toHaveURL(/view=outcomes#issue-2$/)
  await openEditor(page)
  const row = page.getByRole('row').filter({ has: page.locator('[aria-selected=true]') })
  await expect(row).toContainText('Res 50')
})

test('a reviewer reads both sides and edits neither', async ({ page, context }) => {
  const { key, path } = await makeMeasured()
  await signInAs(context, { role: 'reviewer', assemblies: [key] })
  await openEditor(page, `${path}?view=compare`)
  await expect(cellOf(page, 'Res 50', 'concern')).toContainText('High')
  await press(page, 'Res 50', 'L')
  const after = cellOf(page, 'Res 50', 'residual_concern')
  await expect(after).toHaveAttribute('aria-readonly', 'true')
  await expect(after).toContainText('Not assessed')
})
