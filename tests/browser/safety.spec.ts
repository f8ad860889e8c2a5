import { expect } from '@playwright/test'
import { test } from '../support/browser-test'

for (const [path, scripts] of [
  ['/', /script-src 'self' 'sha256-[^']+';/],
  ['/sign-in', /script-src 'self' 'sha256-[^']+' 'nonce-[^']+';/],
] as const) {
  test(`${path} runs its scripts under the policy without a complaint`, async ({ page }) => {
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    const response = await page.goto(path)
    expect(response?.status()).toBe(200)
    const policy = response?.headers()['content-security-policy'] ?? ''
    expect(policy).toMatch(scripts)
    expect(policy).not.toMatch(/script-src[^;]*unsafe/)
    await page.waitForLoadState('networkidle')
    expect(complaints).toEqual([])
  })
}

test('the state of the database is told', async ({ request }) => {
  const response = await request.get('/api/health')
  expect(response.status()).toBe(200)
  expect(await response.json()).toEqual({ status: 'ok', database: 'ok' })
})

test('capitals in a path lead to small letters', async ({ request }) => {
  const response = await request.get('/WTSA-24?q=Res%2050', { maxRedirects: 0 })
  expect(response.status()).toBe(308)
  expect(response.headers().location).toBe('/wtsa-24?q=Res%2050')
})
