import { type Browser, expect, type Page } from '@playwright/test'
import { faultsOf, faultsOfColours } from './faults-of'

/** A way of looking at pages; 720 px is a window of 1440 at 200 % zoom. */
export const LOOKS = {
  light: { colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  dark: { colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
  'light on a phone': { colorScheme: 'light', viewport: { width: 390, height: 844 } },
  'dark on a phone': { colorScheme: 'dark', viewport: { width: 390, height: 844 } },
  'forced colours': { forcedColors: 'active', viewport: { width: 1440, height: 900 } },
  '200 % zoom': { colorScheme: 'light', viewport: { width: 720, height: 450 } },
} as const
export type Look = keyof typeof LOOKS

/** How far a page scrolls sideways, in CSS pixels. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })

/** A page as somebody sees it who looks in this way. */
export async function lookedAt(browser: Browser, look: Look, state = {}): Promise<Page> {
  return (await browser.newContext({ ...LOOKS[look], ...state })).newPage()
}

/** These are as wide as another, of which every rule is asked. */
const IN_OTHER_COLOURS: ReadonlySet<Look> = new Set(['dark', 'dark on a phone', 'forced colours'])

/** Nothing that axe finds, and no scrolling sideways. */
export async function expectReadable(page: Page, what: string, look: Look = 'light') {
  const violations = await (IN_OTHER_COLOURS.has(look) ? faultsOfColours : faultsOf)(page)
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)
  expect([what, found]).toEqual([what, []])
  expect([what, await overflowOf(page)]).toEqual([what, 0])
}
