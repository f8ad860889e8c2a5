import { type Browser, expect, type Page } from '@playwright/test'
import { addPerson } from '@/lib/account/add-person'
import { complaintsOf } from '@/tests/support/desk'
import { signInAs, siteDb } from '@/tests/support/sign-in'
import { INSTALLATION } from '@/tests/support/visit'
import { test } from '../../support/browser-test'
import { faultsOf } from '../../support/faults-of'

const password = 'correct horse battery'
const somebody = () => `p${Math.random().toString(36).slice(2)}@plenary.example`

/** Somebody with a password, signed in by the form. */
async function enter(page: Page, who: { role: string; email?: string }) {
  const { role, email = somebody() } = who
  const admin = { db: siteDb(), actor: INSTALLATION, now: new Date() }
  await addPerson(admin, { email, name: `Some ${role}`, role, password })
  await signIn(page, email)
  return email
}

async function signIn(page: Page, email: string, typed = password) {
  await page.goto('/sign-in')
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password').fill(typed)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL('/staff')
}

const noFaults = async (page: Page) => expect(await faultsOf(page)).toEqual([])

/** The password was typed longer ago than it holds. */
const forgetPassword = (email: string) =>
  siteDb().session.updateMany({
    where: { person: { email } },
    data: { confirmedAt: new Date(Date.now() - 3_600_000) },
  })

const newBrowser = async (browser: Browser) =>
  (await browser.newContext({ baseURL: process.env.SITE_URL ?? '' })).newPage()

const itemOf = (page: Page, email: string) =>
  page.getByRole('listitem').filter({ has: page.getByText(email, { exact: true }) })

test('an administrator invites a person, who comes by the link, changes role, and is disabled', async ({
  page,
  browser,
}) => {
  const complaints = complaintsOf(page)
  const admin = await enter(page, { role: 'admin' })
  await page.getByRole('link', { name: 'Users' }).click()
  await expect(itemOf(page, admin)).toContainText('This is you.')
  await noFaults(page)

  const email = somebody()
  await forgetPassword(admin)
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Name', { exact: true }).fill('Ana')
  await page.getByRole('button', { name: 'Make the link' }).click()
  const dialog = page.getByRole('dialog', { name: 'Your password again' })
  await expect(dialog).toBeVisible()
  await expect(dialog.getByLabel('Your password')).toBeFocused()
  await noFaults(page)
  await page.keyboard.press('Escape')
  await expect(page.getByText('Nothing was done, because the password')).toBeVisible()
  await expect(page.getByLabel('Email')).toHaveValue(email)
  await page.getByRole('button', { name: 'Make the link' }).click()
  await dialog.getByLabel('Your password').fill('not this one')
  await page.keyboard.press('Enter')
  await expect(dialog.getByText('The password is not right.')).toBeVisible()
  await dialog.getByLabel('Your password').fill(password)
  await page.keyboard.press('Enter')
  await expect(page.getByText(`${email} is invited.`)).toBeVisible()
  const link = await page.getByLabel('Link', { exact: true }).inputValue()
  await expect(itemOf(page, email)).toContainText('Invited, has not come yet')
  await noFaults(page)
  await page.reload()
  await expect(page.getByLabel('Link', { exact: true })).toBeHidden()

  const theirs = await newBrowser(browser)
  await theirs.goto(link)
  await theirs.getByLabel('New password').fill('a horse of her own')
  await theirs.getByRole('button', { name: 'Keep this password' }).click()
  await expect(theirs).toHaveURL('/staff')
  await expect(theirs.getByRole('link', { name: 'Signed in as Ana, analyst' })).toBeVisible()
  await expect(theirs.getByRole('banner').getByRole('link', { name: 'New assembly' })).toBeHidden()

  await page.reload()
  const item = itemOf(page, email)
  await expect(item).toContainText('1 open session')
  await item.getByText('Change Ana').click()
  await item.getByLabel('Role').selectOption('editor')
  await item.getByRole('button', { name: 'Keep role and assemblies' }).click()
  await expect(item.getByRole('status')).toHaveText('Kept: it holds from their next click on.')
  await theirs.reload()
  await expect(theirs.getByRole('banner').getByRole('link', { name: 'New assembly' })).toBeVisible()

  await item.getByRole('button', { name: 'Disable' }).click()
  await expect(item).toContainText('Disabled, and signed out everywhere.')
  await theirs.reload()
  await expect(theirs).toHaveURL('/sign-in?next=%2Fstaff')
  await item.getByRole('button', { name: 'Enable again' }).click()
  await expect(item).toContainText('Enabled')
  await signIn(theirs, email, 'a horse of her own')

  await page.goto('/staff/users/audit')
  await page
    .getByRole('combobox', { name: 'Person', exact: true })
    .selectOption({ label: `Ana (${email})` })
  await page.getByRole('button', { name: 'Show' }).click()
  const rows = page.getByRole('row')
  await expect(rows.nth(1)).toContainText('Signed in')
  await expect(rows.filter({ hasText: 'analyst → editor' })).toHaveCount(1)
  await expect(rows.filter({ hasText: 'One-time link used' })).toHaveCount(1)
  await noFaults(page)
  const file = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download these as CSV' }).click()
  expect((await file).suggestedFilename()).toBe('audit.csv')
  // A refusal of the door is an answer, which the browser also writes to its console.
  expect(complaints.filter((line) => !/40[03]/.test(line))).toEqual([])
})

test('somebody ends their other sessions, changes their password, and their name', async ({
  page,
  browser,
}) => {
  const complaints = complaintsOf(page)
  const email = await enter(page, { role: 'analyst' })
  const others = [await newBrowser(browser), await newBrowser(browser)]
  for (const other of others) await signIn(other, email)
  await page.goto('/staff/me')
  await expect(page.getByText('This one')).toBeVisible()
  await expect(page.getByText(/Chrome on Linux/)).toHaveCount(3)
  await noFaults(page)
  await page
    .getByRole('button', { name: /^End the session/ })
    .first()
    .click()
  await expect(page.getByText('The session has ended.')).toBeVisible()
  await expect(page.getByText(/Chrome on Linux/)).toHaveCount(2)

  await page.getByLabel('Old password').fill('not this one')
  await page.getByLabel('New password').fill('another horse altogether')
  await page.getByRole('button', { name: 'Keep the new password' }).click()
  await expect(page.getByText('The password is not right.')).toBeVisible()
  await expect(page.getByLabel('New password')).toHaveValue('another horse altogether')
  await page.getByLabel('Old password').fill(password)
  await page.getByRole('button', { name: 'Keep the new password' }).click()
  await expect(page.getByText('The new password holds.')).toBeVisible()
  await expect(page.getByText(/Chrome on Linux/)).toHaveCount(1)
  for (const other of others) {
    await other.goto('/staff')
    await expect(other).toHaveURL('/sign-in?next=%2Fstaff')
  }

  await page.getByLabel('Your name').fill('Zoë')
  await page.getByRole('button', { name: 'Keep this name' }).click()
  await expect(page.getByRole('link', { name: 'Signed in as Zoë, analyst' })).toBeVisible()
  expect(complaints.filter((line) => !line.includes('400'))).toEqual([])
})

test('users and audit answer 403 to whoever is no administrator, and the audit tells of it', async ({
  page,
  context,
}) => {
  const { personId } = await signInAs(context, { role: 'editor' })
  for (const path of ['/staff', '/staff/me']) expect((await page.goto(path))?.status()).toBe(200)
  for (const path of ['/staff/users', '/staff/users/audit']) {
    expect((await page.goto(path))?.status()).toBe(403)
    await expect(page.getByRole('heading', { name: 'Not with your role' })).toBeVisible()
  }
  expect((await page.request.get('/staff/users/audit.csv')).status()).toBe(403)
  const refusals = async () => {
    const where = { kind: 'refusal', actorId: personId }
    const entries = await siteDb().auditEntry.findMany({ where, orderBy: { id: 'asc' } })
    return entries.map(({ subject }) => subject)
  }
  await expect
    .poll(refusals)
    .toEqual(['/staff/users', '/staff/users/audit', '/staff/users/audit.csv'])
})

test('on a telephone the people and the audit are read without scrolling sideways', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await enter(page, { role: 'admin' })
  for (const path of ['/staff/users', '/staff/users/audit', '/staff/me']) {
    await page.goto(path)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(390)
    await noFaults(page)
  }
})
