import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { invitePerson } from '@/lib/account/invite-person'
import { FIRST_LINK_LASTS } from '@/lib/account/offer-first-administrator'
import { hashSecret, makeSecret } from '@/lib/account/secret'
import { DIRECTORIES } from '@/lib/domain/directory-entry'
import { makeCandidate } from '@/lib/matrix/make-candidate'
import { test } from '../../support/browser-test'
import { cellOf, openDesk, openEditor } from '../../support/desk'
import { EVERY_LOOK, expectReadable, LOOKS, lookedAt } from '../../support/look'
import { contextOf } from '../../support/matrix'
import { signInAs, siteDb } from '../../support/sign-in'
import { INSTALLATION } from '../../support/visit'

const desk = openDesk()
test.afterAll(desk.close)

/**
 * Every page of the staff's, KEY for an assembly with two issues and a candidate of each kind. A page that is
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
  '/staff/KEY?view=compare',
  '/staff/KEY/settings',
  '/staff/KEY/carry-over',
  '/staff/KEY/history',
  '/staff/KEY/history/restore?revision=0',
  '/staff/KEY/publish',
  '/staff/KEY/publish/issues',
  '/staff/KEY/publish/outcomes',
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
  for (const [kind, asOf] of [
    ['issues', '2024-10-14'],
    ['outcomes', '2024-11-18'],
  ] as const) {
    await makeCandidate(editor, { assembly: key, kind, asOf, title: `The first ${kind}` })
  }
  return key
}

/** The pages of the two links that open an account; the last has ended. */
async function openAccounts(): Promise<string[]> {
  const now = new Date()
  const first = makeSecret()
  // The site under test has administrators, so it would offer this link no more.
  await siteDb().oneTimeLink.create({
    data: {
      ...{ hash: hashSecret(first), purpose: 'first-administrator', createdAt: now },
      expiresAt: new Date(now.getTime() + FIRST_LINK_LASTS),
    },
    select: { id: true },
  })
  const email = `${randomUUID()}@plenary.example`
  const { secret } = await invitePerson(
    { db: siteDb(), actor: INSTALLATION, now },
    { email, name: 'Ana', role: 'analyst' },
  )
  return [
    '/sign-in',
    `/sign-in/first?secret=${first}`,
    `/sign-in/link?secret=${secret}`,
    '/sign-in/link?secret=ended',
  ]
}

/** The editor keeps a line open, so that its network is never idle. */
const untilAlive = async (page: Page) => {
  await expect(
    page.locator('[aria-busy="true"], fieldset[role="presentation"]:disabled'),
  ).toHaveCount(0)
}

for (const [name, look] of EVERY_LOOK) {
  test(`every page of the desk can be read ${name}: ${look.colours.join(', ')}`, async ({
    browser,
  }) => {
    test.setTimeout(300_000)
    const key = await makeWorkedOn()
    const page = await lookedAt(browser, look, { baseURL: process.env.SITE_URL ?? '' })
    expect(look.viewport).toEqual(page.viewportSize())
    await signInAs(page.context(), { role: 'admin' })
    for (const path of PAGES) {
      const answer = await page.goto(path.replace('KEY', key))
      expect([path, answer?.status()]).toEqual([path, 200])
      await untilAlive(page)
      await expectReadable(page, path, look.colours)
    }
    await page.context().clearCookies()
    for (const path of await openAccounts()) {
      await page.goto(path)
      const fields = page.getByLabel('New password')
      expect([path, await fields.count()]).toEqual([path, /secret=.{20}/.test(path) ? 1 : 0])
      await expectReadable(page, path, look.colours)
    }
    await page.context().close()
  })
}

test('where one stands in the grid and in its menus is seen in forced colours', async ({
  browser,
}) => {
  const key = await makeWorkedOn()
  const page = await lookedAt(browser, LOOKS['on a desk'], {
    forcedColors: 'active',
    baseURL: process.env.SITE_URL ?? '',
  })
  await signInAs(page.context(), { role: 'editor' })
  await openEditor(page, `/staff/${key}`)
  const cell = cellOf(page, 'Res 50', 'concern')
  await cell.focus()
  await expect(cell).toHaveCSS('outline-style', 'solid')
  await page.keyboard.press('Enter')
  await page.keyboard.type('lo')
  await expect(page.getByRole('option', { name: /Low/ })).toHaveCSS('outline-style', 'solid')
  await page.context().close()
})
