import type { Page } from '@playwright/test'

/**
 * From the key, as the browser stamped it, to the frame after the one in which what is watched has
 * changed was handed on: what is asked for in a frame is painted before the next message is heard.
 */
const script = (key: string, state: string) => `
  window.keyTimes = []
  window.stopWatching?.()
  {
    const state = () => ${state}
    const watch = (event) => {
      if (!(${key}).test(event.key)) return
      const before = state()
      const look = () => {
        if (state() === before) return requestAnimationFrame(look)
        const painted = new MessageChannel()
        painted.port1.onmessage = () => window.keyTimes.push(performance.now() - event.timeStamp)
        painted.port2.postMessage(null)
      }
      requestAnimationFrame(look)
    }
    document.addEventListener('keydown', watch, { capture: true })
    window.stopWatching = () => document.removeEventListener('keydown', watch, { capture: true })
  }`

type Watched = {
  /** the keys that count */
  keys: RegExp
  /** JavaScript of what changes */
  state: string
}

/** Measures from now on how long it takes from a key to what it changes, painted. */
export const watchKeys = async (page: Page, { keys, state }: Watched): Promise<void> => {
  await page.evaluate(script(String(keys), state))
}

/** What was measured since the last time, in milliseconds, once there is so much of it. */
export const keyTimesOf = async (page: Page, times: number): Promise<number[]> => {
  // The page's policy for scripts refuses what waitForFunction would evaluate in it.
  while (Number(await page.evaluate('window.keyTimes.length')) < times)
    await page.waitForTimeout(20)
  const measured: unknown = await page.evaluate('window.keyTimes.splice(0)')
  return Array.isArray(measured) ? measured.map(Number) : []
}
