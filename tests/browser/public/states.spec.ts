import { expect } from '@playwright/test'
import { createDb } from '@/lib/db/client'
import { test } from '../../support/browser-test'
import { EVERY_LOOK, expectReadable, LOOKS, lookedAt } from '../../support/look'
import { PUBLIC_STATES } from '../../support/public-states'
import { publishEveryState } from '../../support/reading'

const db = createDb(process.env.SITE_DATABASE_URL ?? '')
test.afterAll(() => db.$disconnect())

let key = ''
test.beforeAll(async () => {
  key = await publishEveryState(db)
})

for (const [name, look] of EVERY_LOOK) {
  test(`every public page and state can be read ${name}: ${look.colours.join(', ')}`, async ({
    browser,
  }) => {
    test.setTimeout(300_000)
    const page = await lookedAt(browser, look)
    for (const [state, path, status] of PUBLIC_STATES) {
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
