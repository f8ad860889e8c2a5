import { expect, test } from '@playwright/test'
import { createDb } from '@/lib/db/client'
import { EVERY_LOOK, expectReadable, LOOKS, lookedAt } from '../../support/look'
import { publishEveryState } from '../../support/reading'

const db = createDb(process.env.SITE_DATABASE_URL ?? '')
test.afterAll(() => db.$disconnect())

let key = ''
test.beforeAll(async () => {
  key = await publishEveryState(db)
})

/** Every public page and state, with the status it answers. */
const STATES: readonly (readonly [name: string, path: string, status: number])[] = [
  ['home', '/', 200],
  ['about', '/about', 200],
  ['what remains to be done', '/follow-ups', 200],
  ['an assembly', '/KEY', 200],
  ['issues', '/KEY/issues', 200],
  ['an old number', '/KEY/issues/1', 200],
  ['a withdrawn number', '/KEY/issues/3', 200],
  ['a removed number', '/KEY/issues/4', 410],
  ['outcomes', '/KEY/outcomes', 200],
  ['outcomes by their number', '/KEY/outcomes/1', 200],
  ['before and after', '/KEY/compare', 200],
  ['an issue', '/KEY/res-50', 200],
  ['proposals by group', '/KEY/proposals', 200],
  ['proposals of another publication', '/KEY/proposals?publication=issues/1&tag=mod', 200],
  ['proposals of none', '/KEY/proposals?publication=issues/9', 200],
  ['nothing there', '/KEY/no-such-issue', 404],
  ['filtered', '/KEY/outcomes?concern=high&q=cybersecurity', 200],
  ['filtered by what is not there', '/KEY/issues?concern=hihg&columns=notes', 200],
  ['nothing found', '/KEY/issues?q=nothing-has-this-word', 200],
  ['sorted', '/KEY/issues?sort=-concern', 200],
  ['the Short list', '/KEY/outcomes?columns=short', 200],
  ['chosen columns', '/KEY/issues?columns=themes,proposals,sources', 200],
  ['the issue alone', '/KEY/outcomes?columns=reference', 200],
  ['before and after in short', '/KEY/compare?columns=short', 200],
  ['rows with a change', '/KEY/compare?change=lowered,raised,new,dropped', 200],
  ['signing in', '/sign-in', 200],
]

for (const [name, look] of EVERY_LOOK) {
  test(`every public page and state can be read ${name}: ${look.colours.join(', ')}`, async ({
    browser,
  }) => {
    test.setTimeout(300_000)
    const page = await lookedAt(browser, look)
    for (const [state, path, status] of STATES) {
      const answer = await page.goto(path.replace('KEY', key))
      expect([state, answer?.status()]).toEqual([state, status])
      await expectReadable(page, `${state}: ${path}`, look.colours)
    }
    await page.context().close()
  })
}

test('what opens is readable too: menus, reasons, long cells, the table of the figure', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  for (const look of [LOOKS['on a desk'], LOOKS['on a phone']]) {
    const page = await lookedAt(browser, look)
    for (const path of [`/${key}`, `/${key}/compare`]) {
      await page.goto(path)
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) {
          details.removeAttribute('name')
          details.open = true
        }
      })
      await expectReadable(page, `all opened: ${path}`, look.colours)
    }
    await page.context().close()
  }
})
