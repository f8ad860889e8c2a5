import { gzipSync } from 'node:zlib'
import type { Browser, CDPSession } from '@playwright/test'
import { publish } from '../matrices'
import type { Bench } from '../open-bench'
import type { Line } from '../report'

/** What a browser fetched for a page: bytes as they came over the line, by type; and its text. */
type Fetched = { byType: Map<string, number>; all: number; text: number }

const count = async (session: CDPSession) => {
  const types = new Map<string, string>()
  const byType = new Map<string, number>()
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId) ?? 'Other'
    byType.set(type, (byType.get(type) ?? 0) + encodedDataLength)
  })
  await session.send('Network.enable')
  return byType
}

/** Opens a page with nothing kept from before. */
const fetchPage = async (browser: Browser, url: string): Promise<Fetched> => {
  const context = await browser.newContext()
  const page = await context.newPage()
  const byType = await count(await context.newCDPSession(page))
  await page.goto(url, { waitUntil: 'networkidle' })
  const text = gzipSync(String(await page.evaluate('document.body.innerText'))).length
  await context.close()
  const all = [...byType.values()].reduce((sum, bytes) => sum + bytes, 0)
  return { byType, all, text }
}

const kilobytes = (bytes: number) => bytes / 1000

const TYPES = ['Document', 'Stylesheet', 'Font', 'Image'] as const

const linesOf = (name: string, fetched: Fetched, bare: Fetched): Line[] => {
  const of = (type: string, from: Fetched) => kilobytes(from.byType.get(type) ?? 0)
  const unit = 'kB'
  const text = kilobytes(fetched.text)
  const known = new Set<string>(['Script', ...TYPES])
  const rest = [...fetched.byType].filter(([type]) => !known.has(type))
  const others = rest.reduce((sum, [, bytes]) => sum + kilobytes(bytes), 0)
  const parts = [
    ...TYPES.map((type) => `${type.toLowerCase()} ${of(type, fetched).toFixed(1)}`),
    `other ${others.toFixed(1)}`,
  ]
  return [
    {
      what: `${name}: JavaScript`,
      ...{ unit, ours: of('Script', fetched), limit: of('Script', bare) },
      against: 'bare Next page',
    },
    {
      what: `${name}: all bytes (${parts.join(', ')}, and the JavaScript)`,
      ...{ unit, ours: kilobytes(fetched.all), limit: text },
      against: 'the text of the page, gzip',
    },
  ]
}

/** What a reader's line has to carry, compressed, at a first visit. */
export const bytes = async (bench: Bench): Promise<Line[]> => {
  const { sizes, context } = bench
  const { key } = await bench.makeMatrix(sizes.page)
  await publish(context, key, 'issues')
  await publish(context, key, 'outcomes')
  const site = await bench.site()
  const browser = await bench.browser()
  const bare = await fetchPage(browser, (await bench.bareApp()).url)
  const pages = [
    ['/', '/'],
    [`a matrix of ${sizes.page} issues`, `/${key}/issues`],
    [`compare of ${sizes.page} issues`, `/${key}/compare`],
  ] as const
  const lines: Line[] = []
  for (const [name, path] of pages)
    lines.push(...linesOf(name, await fetchPage(browser, site.url + path), bare))
  return lines
}
