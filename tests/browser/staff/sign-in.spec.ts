import { expect, type Page } from '@playwright/test'
import { addPerson } from '@/lib/account/add-person'
import { disablePerson } from '@/lib/account/disable-person'
import { makeLink } from '@/lib/account/make-link'
import { makeTestAssembly } from '@/tests/support/matrix'
import { signInAs, siteDb } from '@/tests/support/sign-in'
import { INSTALLATION } from '@/tests/support/visit'
import { test } from '../../support/browser-test'
import { faultsOf } from '../../support/faults-of'

const password = 'correct horse battery'
const admin = () => ({ db: siteDb(), actor: INSTALLATION, now: new Date() })
const somebody = () => `p${Math.random().toString(36).slice(2)}@plenary.example`

const complaintsOf = (page: Page) => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`)
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return complaints
}

const fillIn = async (page: Page, email: string, typed: string) => {
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password').fill(typed)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('staff sign in, come back to where they were going, and sign out', async ({ page }) => {
      const email = somebody()
      await addPerson(admin(), { email, name: 'Ana', role: 'analyst', password })
      await page.goto('/staff/me')
      await expect(page).toHaveURL('/sign-in?next=%2Fstaff%2Fme')
      await fillIn(page, email, 'a wrong password')
      await expect(page.getByText('The email or the password is not right.')).toBeVisible()
      await expect(page.getByLabel('Email')).toHaveValue(email)
      await expect(page.getByLabel('Password')).toHaveValue('')
      await fillIn(page, email, password)
      await expect(page).toHaveURL('/staff/me')
      await expect(page.getByRole('main')).toContainText('Analyst: edits the matrices')
      await page.getByRole('main').getByRole('button', { name: 'Sign out' }).click()
      await expect(page).toHaveURL('/sign-in')
      await page.goto('/staff/me')
      await expect(page).toHaveURL('/sign-in?next=%2Fstaff%2Fme')
    })
  })
}

test('a person chooses a password by a link, which then works no more', async ({ page }) => {
  const complaints = complaintsOf(page)
  const email = somebody()
  await addPerson(admin(), { email, name: 'Bo', role: 'editor' })
  const { secret } = await makeLink(admin(), { email })
  await page.goto(`/sign-in/link?secret=${secret}`)
  await expect(page.getByText(email)).toBeVisible()
  await page.getByLabel('New password').fill('too short')
  await page.getByRole('button', { name: 'Keep this password' }).click()
  await expect(page.getByText('The password needs at least 12 characters.')).toBeVisible()
  expect(await faultsOf(page)).toEqual([])
  await page.getByLabel('New password').fill(password)
  await page.getByRole('button', { name: 'Keep this password' }).click()
  await expect(page).toHaveURL('/staff')
  await page.goto(`/sign-in/link?secret=${secret}`)
  await expect(page.getByRole('heading', { name: 'This link works no more' })).toBeVisible()
  expect(complaints).toEqual([])
})

test('after ten tries the form says when to try again', async ({ page }) => {
  const email = somebody()
  const headers = { origin: process.env.SITE_URL ?? '' }
  const form = { email, password: 'a wrong password' }
  for (let tried = 0; tried < 10; tried += 1) {
    await page.request.post('/api/auth/callback/credentials', { headers, form, maxRedirects: 0 })
  }
  await page.goto('/sign-in')
  const answer = page.waitForResponse((response) => response.status() === 429)
  await fillIn(page, email, password)
  expect((await answer).headers()['retry-after']).toMatch(/^\d+$/)
  await expect(page.getByText(/Too many tries\. Try again in 1[45] minutes\./)).toBeVisible()
  await expect(page.getByLabel('Email')).toHaveValue(email)
})

test('a staff page answers 303 to whoever is signed out', async ({ request }) => {
  const answer = await request.get('/staff/me', { maxRedirects: 0 })
  expect(answer.status()).toBe(303)
  expect(answer.headers().location).toBe('/sign-in?next=%2Fstaff%2Fme')
})

test('the pages of an account are clear of faults that axe finds', async ({ page, context }) => {
  const complaints = complaintsOf(page)
  for (const path of ['/sign-in', '/sign-in/first', '/sign-in/link?secret=x']) {
    await page.goto(path)
    expect(await faultsOf(page)).toEqual([])
  }
  await signInAs(context, { role: 'reviewer', name: 'Rita' })
  await page.goto('/staff/me')
  await expect(page.getByRole('main')).toContainText('Rita')
  expect(await faultsOf(page)).toEqual([])
  expect(complaints).toEqual([])
})

test('a matrix of another assembly answers a reviewer 403, with a sentence', async ({
  page,
  context,
}) => {
  const assembly = await makeTestAssembly(siteDb(), `h-${Date.now().toString(36)}`)
  await signInAs(context, { role: 'reviewer' })
  for (const path of [`/staff/${assembly}`, `/staff/${assembly}/publish`]) {
    expect((await page.goto(path))?.status()).toBe(403)
    await expect(page.getByRole('heading', { name: 'Not with your role' })).toBeVisible()
  }
  const file = await page.request.get(`/staff/${assembly}/issues.csv`, { maxRedirects: 0 })
  expect(file.status()).toBe(403)
  expect(await faultsOf(page)).toEqual([])
})

test('whoever is disabled is signed out at their next page', async ({ page, context }) => {
  const { personId } = await signInAs(context, { role: 'editor' })
  expect((await page.goto('/staff/me'))?.status()).toBe(200)
  const { email } = await siteDb().person.findUniqueOrThrow({ where: { id: personId } })
  await disablePerson(admin(), { email })
  await page.goto('/staff/me')
  await expect(page).toHaveURL('/sign-in?next=%2Fstaff%2Fme')
})
