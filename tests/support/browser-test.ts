import { test as base } from '@playwright/test'

/** A test that closes every browser it opened: a page left open would go on asking the site. */
export const test = base.extend<{ closed: undefined }>({
  closed: [
    async ({ browser }, use) => {
      await use(undefined)
      for (const context of browser.contexts()) {
        await context.unrouteAll({ behavior: 'ignoreErrors' })
        await context.close()
      }
    },
    { auto: true },
  ],
})
