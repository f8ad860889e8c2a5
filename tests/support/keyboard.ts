import { expect, type Locator, type Page } from '@playwright/test'

const MOST_STEPS = 150

/** Where the focus is, and whether somebody sees it there: in the window, not covered, outlined. */
const focusSeen = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement) || element === document.body) return null
    const box = element.getBoundingClientRect()
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)]
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)]
    const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
    const marks = [element, ...(element.parentElement?.querySelectorAll(':scope > label') ?? [])]
    return {
      name: `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent?.slice(0, 60)}`,
      isInWindow: right > left && bottom > top,
      isUncovered: at !== null && (element.contains(at) || marks.some((mark) => mark.contains(at))),
      isOutlined: marks.some((mark) => getComputedStyle(mark).outlineStyle !== 'none'),
    }
  })

/** Nothing covers what has the focus, and it shows. */
export async function expectFocusSeen(page: Page): Promise<void> {
  const seen = await focusSeen(page)
  if (seen === null) return
  expect(seen).toEqual({ name: seen.name, isInWindow: true, isUncovered: true, isOutlined: true })
}

/** Presses a key until something has the focus, looking at each step whether the focus is seen. */
export async function stepTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await page.keyboard.press(key)
    await expectFocusSeen(page)
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`${target} is not reached by ${MOST_STEPS} steps of ${key}.`)
}
