import type { Browser } from '@playwright/test'
import { askWell } from '../http'
import { publish } from '../matrices'
import { median, repeat } from '../numbers'
import type { Bench } from '../open-bench'
import type { Line } from '../report'

const CPU_SLOWDOWN = 4
/** Slow 4G as Lighthouse has the browser act it out: milliseconds for a request, bytes a second. */
const SLOW_4G = { latency: 562.5, downloadThroughput: 184_320, uploadThroughput: 86_400 }
const PHONE = { width: 412, height: 823 }
const AIM_MS = 1_500
/** Milliseconds after the page is there in which nothing larger may be painted. */
const SETTLED = 500

const LARGEST = `new Promise((resolve) => {
  let largest = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) largest = Math.max(largest, entry.startTime)
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  setTimeout(() => resolve(largest), ${SETTLED})
})`

/** Milliseconds until the largest text stands there, at a first visit. */
const paintOnce = async (browser: Browser, url: string): Promise<number> => {
  const context = await browser.newContext({ viewport: PHONE, isMobile: true, hasTouch: true })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', { offline: false, ...SLOW_4G })
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
  await page.goto(url, { waitUntil: 'load' })
  const largest = Number(await page.evaluate(LARGEST))
  await context.close()
  return largest
}

/** How soon a reader with a slow phone on a slow line has something to read. */
export const paint = async (bench: Bench): Promise<Line[]> => {
  const { sizes, context } = bench
  const { key } = await bench.makeMatrix(sizes.page)
  await publish(context, key, 'issues')
  await publish(context, key, 'outcomes')
  const { url } = await bench.site()
  const browser = await bench.browser()
  const pages = [
    ['/', '/'],
    [`a matrix of ${sizes.page} issues`, `/${key}/issues`],
    ['its Short list', `/${key}/issues?columns=short`],
    [`compare of ${sizes.page} issues`, `/${key}/compare`],
    ['an issue', `/${key}/res-1`],
  ] as const
  const lines: Line[] = []
  for (const [name, path] of pages) {
    await askWell(url + path)
    const times = await repeat(sizes.rounds, () => paintOnce(browser, url + path))
    lines.push({
      what: `${name}: largest contentful paint, CPU ${CPU_SLOWDOWN} times slower, slow 4G`,
      ...{ unit: 'ms', ours: median(times), limit: AIM_MS, against: 'what was aimed at' },
    })
  }
  return lines
}
