import { randomUUID } from 'node:crypto'
import { expect } from '@playwright/test'
import { complaintsOf } from '@/tests/support/desk'
import { change } from '@/tests/support/matrix'
import { makePublisher } from '@/tests/support/publishing'
import { signInAs, siteDb } from '@/tests/support/sign-in'
import { test } from '../../support/browser-test'
import { faultsOf } from '../../support/faults-of'

const db = siteDb()
test.afterAll(() => db.$disconnect())

/** Issues No. 1 and 2, the second correcting the first, and Outcomes No. 1 measured against No. 1. */
async function makePublished() {
  const { makeMatrix, publish, candidateOf } = await makePublisher(db)
  const { assembly, issueId, save } = await makeMatrix()
  await publish(assembly, { kind: 'issues' })
  await publish(assembly, { kind: 'outcomes', asOf: '2024-11-18', baseline: 1 })
  const why = `A level was wrong ${randomUUID().slice(0, 8)}.`
  await publish(assembly, { kind: 'issues', asOf: '2024-10-15', corrects: { number: 1, why } })
  await save([change(issueId, 'concern_rationale', ['Because.', 'Because of the remit.'])])
  await candidateOf(assembly, { kind: 'issues', asOf: '2024-10-16' })
  return { assembly, why }
}

test('a correction stands on both numbers and in the list', async ({ page }) => {
  const { assembly, why } = await makePublished()
  await page.goto(`/${assembly}/issues/1`)
  await expect(page.getByText(why)).toBeVisible()
  await page.getByRole('link', { name: 'Corrected by No. 2' }).click()
  await expect(page).toHaveURL(`/${assembly}/issues/2`)
  await expect(page.getByText(why)).toBeVisible()
  await page.goto(`/${assembly}`)
  await expect(page.getByRole('link', { name: 'Corrected by No. 2' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Corrects No. 1' })).toBeVisible()
})

test('an administrator removes a number, and every address of it says so', async ({
  page,
  context,
}) => {
  const complaints = complaintsOf(page)
  const { assembly } = await makePublished()
  await signInAs(context, { role: 'admin' })
  await page.goto(`/staff/${assembly}/publish`)
  await page.getByText('What changed since No. 2').click()
  await expect(page.locator('ins', { hasText: 'of the remit' })).toBeVisible()
  const one = page.getByRole('listitem').filter({ hasText: 'Issues Matrix No. 1, as of' })
  await one.locator('summary', { hasText: 'Remove for good' }).click()
  await expect(one.getByText('Outcomes Matrix No. 1 is measured against it')).toBeVisible()
  expect(await faultsOf(page)).toEqual([])
  const erase = one.getByRole('button', { name: 'Erase Issues Matrix No. 1' })
  await one.getByLabel('Why it is removed').fill('It held a restricted text.')
  await expect(erase).toBeDisabled()
  await one.getByLabel('Type “issues 1” to say which one').fill('issues 1')
  await erase.click()
  await expect(one.getByText('Removed: It held a restricted text.')).toBeVisible()
  expect(complaints).toEqual([])

  const gone = await page.goto(`/${assembly}/issues/1`)
  expect(gone?.status()).toBe(410)
  await expect(page.getByText('It held a restricted text.')).toBeVisible()
  await expect(page.getByText('Because.')).toHaveCount(0)
  expect(await faultsOf(page)).toEqual([])
  const file = await page.request.get(`/${assembly}/issues.csv?publication=1`)
  expect([file.status(), file.headers()['content-type']]).toEqual([
    ...[410, 'text/plain; charset=utf-8'],
  ])
  await page.goto(`/${assembly}/compare/1`)
  await expect(page.getByText('Issues Matrix No. 1 was removed on')).toBeVisible()
  expect((await page.request.get(`/${assembly}/issues`)).status()).toBe(200)
})

test('an editor may withdraw and not remove', async ({ page, context }) => {
  const { assembly } = await makePublished()
  await signInAs(context, { role: 'editor' })
  await page.goto(`/staff/${assembly}/publish`)
  await expect(page.locator('summary', { hasText: 'Withdraw' }).first()).toBeVisible()
  await expect(page.locator('summary', { hasText: 'Remove for good' })).toHaveCount(0)
  const data = { assembly, kind: 'issues', number: 1, typed: 'issues 1', reason: 'x' }
  const headers = { origin: new URL(page.url()).origin }
  const answer = await page.request.post('/api/staff/remove-publication', { data, headers })
  expect(answer.status()).toBe(403)
})
