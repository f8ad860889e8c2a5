import { expect } from '@playwright/test'
import { saveChanges } from '@/lib/matrix/save-changes'
import { addition, change, contextOf, makeTestAssembly } from '@/tests/support/matrix'
import { signInAs, siteDb } from '@/tests/support/sign-in'
import { test } from '../../support/browser-test'
import { faultsOf } from '../../support/faults-of'

/** A matrix with one rated issue, and one level that has no rationale yet. */
async function makeMatrix() {
  const db = siteDb()
  const assembly = await makeTestAssembly(db, `gate-${Math.random().toString(36).slice(2)}`)
  const editor = await contextOf(db)
  const bare = addition('new-1', { section: 'new', reference: 'NEW (AI)', concern: 'medium' })
  const rated = addition('res-50', {
    section: 'existing',
    reference: 'Res 50',
    title: 'Cybersecurity',
    concern: 'high',
    concern_rationale: 'It would widen the remit.',
    readiness: 'ready',
  })
  await saveChanges(editor, { assembly, changes: [bare, rated] })
  const mend = () =>
    saveChanges(editor, {
      assembly,
      changes: [change(bare.issueId, 'concern_rationale', [null, 'Work would be done twice.'])],
    })
  return { assembly, mend }
}

test('an editor freezes a candidate, mends what blocks it, publishes and withdraws it', async ({
  page,
  context,
}) => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  const { assembly, mend } = await makeMatrix()
  await signInAs(context, { role: 'editor' })
  await page.goto(`/staff/${assembly}/publish`)
  await page.getByLabel('As of').fill('2024-10-14')
  await page.getByLabel('Time, if the hour matters').fill('18:30')
  await page.getByLabel('Title').fill('The first matrix')
  await page.getByLabel('Summary').fill('What matters most.')
  await page.getByRole('button', { name: 'Make the candidate' }).click()
  await expect(page.getByText('A level without a rationale (1)')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Publish as No. 1' })).toBeDisabled()
  expect(await faultsOf(page)).toEqual([])

  await mend()
  await page.reload()
  await expect(page.getByText('The draft has changed since')).toBeVisible()
  await page.getByRole('button', { name: 'Make the candidate anew' }).click()
  await expect(page.getByText('The draft has changed since')).toBeHidden()
  await expect(page.getByLabel('Time, if the hour matters')).toHaveValue('18:30')

  await page.getByRole('link', { name: 'Read it as the public will see it' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The first matrix')
  await expect(page.getByText('This is a candidate')).toBeVisible()
  await expect(page.getByText('Work would be done twice.')).toBeVisible()
  expect((await page.request.get(`/${assembly}/issues/1`)).status()).toBe(404)
  await page.goBack()

  const publish = page.getByRole('button', { name: 'Publish as No. 1' })
  await expect(publish).toBeDisabled()
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  await publish.click()
  await expect(page.getByRole('status')).toContainText('Published: Issues Matrix No. 1.')
  await expect(page.getByRole('status')).toBeFocused()
  await expect(page.getByRole('link', { name: /Issues Matrix No\. 1/ })).toBeVisible()
  expect((await page.request.get(`/${assembly}/issues/1`)).status()).toBe(200)

  await page.locator('summary', { hasText: 'Withdraw' }).click()
  await page.getByLabel('Why it is withdrawn').fill('A rating was wrong.')
  await page.getByRole('button', { name: 'Withdraw' }).click()
  await expect(page.getByText('Withdrawn: A rating was wrong.')).toBeVisible()
  await page.goto(`/${assembly}/issues/1`)
  await expect(page.getByText('A rating was wrong.')).toBeVisible()
  expect((await page.request.get(`/${assembly}/issues`)).status()).toBe(404)
  expect(complaints).toEqual([])
})

test('an analyst reads the gate and may not publish; a reviewer sees only what they were given', async ({
  page,
  context,
}) => {
  const { assembly } = await makeMatrix()
  await signInAs(context, { role: 'analyst' })
  await page.goto(`/staff/${assembly}/publish`)
  await expect(page.getByText('publishing is for editors')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Make the candidate' })).toBeHidden()
  const data = { assembly, kind: 'issues', asOf: '2024-10-14', title: 'x' }
  const headers = { origin: new URL(page.url()).origin }
  const answer = await page.request.post('/api/staff/make-candidate', { data, headers })
  expect(answer.status()).toBe(403)
  await context.clearCookies()
  await signInAs(context, { role: 'reviewer' })
  expect((await page.goto(`/staff/${assembly}/publish`))?.status()).toBe(403)
})
