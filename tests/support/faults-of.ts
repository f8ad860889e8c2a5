import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** Rules that say something else where nothing but the colours is another. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block']
/** To read axe takes a page a third as long as to run it. */
const THERE_ALREADY = ';'

/**
 * It runs in the page itself: only what stands in frames, of which there are none, would need the
 * second page that it else opens each time, which takes as long again.
 */
async function axeOn(page: Page) {
  const isThere = await page.evaluate(() => 'axe' in window)
  const axe = new AxeBuilder({ page, ...(isThere ? { axeSource: THERE_ALREADY } : {}) })
  // Of WCAG 2.2 and not run unless it is asked for.
  const rules = { 'target-size': { enabled: true } }
  return axe.setLegacyMode().options({ rules, resultTypes: ['violations'] })
}

/** What axe finds on a page whose colours alone differ from one that was looked at already. */
export async function faultsOfColours(page: Page) {
  const axe = (await axeOn(page)).withRules(OF_COLOURS)
  return (await axe.analyze()).violations
}

/** A cell lies under its own editor while it is edited, which is the target then. */
const isCell = ({ html }: { html: string }) => html.startsWith('<div role="gridcell"')

/** What axe finds on a page, or in the part of it that a selector names. */
export async function faultsOf(page: Page, within?: string) {
  const axe = await axeOn(page)
  const { violations } = await (within === undefined ? axe : axe.include(within)).analyze()
  return violations.filter(({ id, nodes }) => id !== 'target-size' || !nodes.every(isCell))
}
