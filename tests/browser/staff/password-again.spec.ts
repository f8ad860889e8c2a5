import { randomUUID } from 'node:crypto'
import { type BrowserContext, expect, type Page } from '@playwright/test'
import { hashPassword } from '@/lib/account/password-hash'
import { complaintsOf } from '@/tests/support/desk'
import { makePublisher } from '@/tests/support/publishing'
import { signInAs, siteDb } from '@/tests/support/sign-in'
import { test } from '../../support/browser-test'
import { faultsOf } from '../../support/faults-of'

const db = siteDb()
test.afterAll(() => db.$disconnect())

const HOUR = 3_600_000
const password = `A long password ${randomUUID()}`

/** An editor who typed their password an hour ago. */
async function signInLongAgo(context: BrowserContext) {
  const { personId } = await signInAs(context, { role: 'editor' })
  const passwordHash = await hashPassword(password)
  await db.person.update({ where: { id: personId }, data: { passwordHash } })
  const confirmedAt = new Date(Date.now() - HOUR)
  await db.session.updateMany({ where: { personId }, data: { confirmedAt } })
}

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Your password again' })

async function typeAgain(page: Page, typed: string) {
  await dialogOf(page).getByLabel('Your password').fill(typed)
  await dialogOf(page).getByRole('button', { name: 'Go on' }).click()
}

test('publishing asks for the password again: a wrong one says so, the right one goes through', async ({
  page,
  context,
}) => {
  const complaints = complaintsOf(page)
  const { makeMatrix, candidateOf } = await makePublisher(db)
  const { assembly } = await makeMatrix()
  await candidateOf(assembly, { kind: 'issues' })
  await signInLongAgo(context)
  await page.goto(`/staff/${assembly}/publish`)
  const boxes = page.getByRole('checkbox')
  await expect(boxes.first()).toBeEnabled()
  for (const box of await boxes.all()) await box.check()
  const publish = page.getByRole('button', { name: 'Publish as No. 1' })
  await publish.click()
  await expect(dialogOf(page).getByLabel('Your password')).toBeFocused()
  expect(await faultsOf(page)).toEqual([])

  await page.keyboard.press('Escape')
  await expect(dialogOf(page)).toBeHidden()
  await expect(
    page.getByText('Nothing was done, because the password was not given.'),
  ).toBeVisible()
  for (const box of await boxes.all()) await expect(box).toBeChecked()
  expect((await page.request.get(`/${assembly}/issues/1`)).status()).toBe(404)

  await publish.click()
  await typeAgain(page, 'not the password')
  await expect(dialogOf(page).getByRole('alert')).toHaveText('The password is not right.')
  expect((await page.request.get(`/${assembly}/issues/1`)).status()).toBe(404)
  await typeAgain(page, password)
  await expect(page.getByText('Published: Issues Matrix No. 1.')).toBeVisible()
  expect((await page.request.get(`/${assembly}/issues/1`)).status()).toBe(200)
  expect(complaints.filter((one) => !/status of 40[03]/.test(one))).toEqual([])
})

test('withdrawing asks for it too, and Escape leaves the reason as it was typed', async ({
  page,
  context,
}) => {
  const { makeMatrix, publish } = await makePublisher(db)
  const { assembly } = await makeMatrix()
  await publish(assembly, { kind: 'issues' })
  await signInLongAgo(context)
  await page.goto(`/staff/${assembly}/publish`)
  await page.locator('summary', { hasText: 'Withdraw' }).click()
  const reason = page.getByLabel('Why it is withdrawn')
  await reason.fill('A rating was wrong.')
  const withdraw = page.getByRole('button', { name: 'Withdraw' })
  await withdraw.click()
  await expect(dialogOf(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialogOf(page)).toBeHidden()
  await expect(reason).toHaveValue('A rating was wrong.')
  await expect(page.getByText('Withdrawn:')).toHaveCount(0)
  await withdraw.click()
  await typeAgain(page, password)
  await expect(page.getByText('Withdrawn: A rating was wrong.')).toBeVisible()
})
