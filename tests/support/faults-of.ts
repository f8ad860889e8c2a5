import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/**
 * What axe finds on a page, or in the part of it that a selector names. It runs in the page itself:
 * only what stands in frames, of which there are none, would need the second page that it else
 * opens each time, which takes as long again.
 */
export async function faultsOf(page: Page, within?: string) {
  const axe = new AxeBuilder({ page }).setLegacyMode()
  const { violations } = await (within === undefined ? axe : axe.include(within)).analyze()
  return violations
}
