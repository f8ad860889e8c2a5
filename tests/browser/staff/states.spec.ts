import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { DIRECTORIES } from '@/lib/domain/directory-entry'
import { makeCandidate } from '@/lib/matrix/make-candidate'
import { openDesk } from '../../support/desk'
import { expectReadable, LOOKS, lookedAt } from '../../support/look'
import { contextOf } from '../../support/matrix'
import { signInAs, siteDb } from '../../support/sign-in'

const desk = openDesk()
test.afterAll(desk.close)

/**
 * Every page of the staff's, KEY for an assembly with two issues and a candidate. A page that is
 * added to the desk is added here.
 */
const PAGES: readonly string[] = [
  '/staff',
  '/staff/new',
  '/staff/me',
  '/staff/users',
  '/staff/users/audit',
  '/staff/settings',
  '/staff/directory',
  ...DIRECTORIES.map((list) => `/staff/directory/${list}`),
  '/staff/KEY',
  '/staff/KEY?view=issues',
  '/staff/KEY?view=outcomes',
  '/staff/KEY/settings',
  '/staff/KEY/carry-over',
  '/staff/KEY/history',
  '/staff/KEY/history/restore?revision=0',
  '/staff/KEY/publish',
  '/staff/KEY/publish/issues',
]

async function makeWorkedOn(): Promise<string> {
  const { key } = await desk.makeMatrix([
    {
      ...{ reference: 'Res 50', title: 'Cybersecurity', readiness: 'ready' },
      ...{ concern: 'high', concern_rationale: 'It would widen the remit.' },
    },
    { reference: 'Res 2', title: 'موارد الإنترنت', concern: 'medium' },
  ])
  const editor = await contextOf(siteDb(), 'editor', `Editor ${randomUUID().slice(0, 4)}`)
  const wish = { kind: 'issues', asOf: '2024-10-14', title: 'The first matrix' }
  await makeCandidate(editor, { assembly: key, ...wish })
  return key
}

for (const look of ['light', 'dark', 'light on a phone', 'dark on a phone'] as const) {
  test(`every page of the desk can be read: ${look}`, async ({ browser }) => {
    test.setTimeout(300_000)
    const key = await makeWorkedOn()
    const page = await lookedAt(browser, look, { baseURL: process.env.SITE_URL ?? '' })
    expect(LOOKS[look].viewport).toEqual(page.viewportSize())
    await signInAs(page.context(), { role: 'admin' })
    for (const path of PAGES) {
      const answer = await page.goto(path.replace('KEY', key))
      expect([path, answer?.status()]).toEqual([path, 200])
      await page.waitForLoadState('networkidle')
      await expectReadable(page, path)
    }
    await page.context().close()
  })
}
