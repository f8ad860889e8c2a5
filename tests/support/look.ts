import { type Browser, expect, type Page } from '@playwright/test'
import { faultsOf, faultsOfColours } from './faults-of'

/** Colours that somebody may want; of these the first stands for all but what is of colours. */
const COLOURS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active' },
} as const
type Colours = keyof typeof COLOURS

type Look = { viewport: { width: number; height: number }; colours: readonly Colours[] }

/** Ways of looking at pages; 720 px is a window of 1440 at 200 % zoom. */
export const LOOKS = {
  'on a desk': {
    viewport: { width: 1440, height: 900 },
    colours: ['light', 'dark', 'forced colours'],
  },
  'on a phone': { viewport: { width: 390, height: 844 }, colours: ['light', 'dark'] },
  '200 % zoom': { viewport: { width: 720, height: 450 }, colours: ['light'] },
} as const satisfies Record<string, Look>

/** The same with its name. */
export const EVERY_LOOK: readonly (readonly [name: string, look: Look])[] = Object.entries(LOOKS)

/** How far a page scrolls sideways, in CSS pixels. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })

/** A page as somebody sees it who looks in this way, at first in the first of its colours. */
export async function lookedAt(
  browser: Browser,
  { viewport, colours: [first = 'light'] }: Look,
  state = {},
): Promise<Page> {
  return (await browser.newContext({ viewport, ...COLOURS[first], ...state })).newPage()
}

/**
 * Nothing that axe finds, and no scrolling sideways, in each of these colours; every rule is asked
 * in the first. The page stays the one that was loaded: colours are a matter of its styles alone.
 */
export async function expectReadable(
  page: Page,
  what: string,
  colours: readonly Colours[] = ['light'],
) {
  for (const [at, name] of colours.entries()) {
    if (at > 0) await page.emulateMedia(COLOURS[name])
    const violations = await (at > 0 ? faultsOfColours : faultsOf)(page)
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)
    expect([what, name, found]).toEqual([what, name, []])
    expect([what, name, await overflowOf(page)]).toEqual([what, name, 0])
  }
  const [first] = colours
  if (first !== undefined && colours.length > 1) await page.emulateMedia(COLOURS[first])
}
