import type { Page } from '@playwright/test'
import { z } from 'zod'
import { BARE_GRID, focusCell, openBareGrid, openEditor } from '../editor-page'
import { inTurns } from '../numbers'
import type { Bench } from '../open-bench'
import type { Line } from '../report'

const LETTERS = ['h', 'm', 'l', 'n']
const WHEELS = 60
const BETWEEN_WHEELS_MS = 30

const sinceNavigation = async (page: Page) => Number(await page.evaluate('performance.now()'))

/** How long it takes from asking for the editor until it can be typed in. */
const usable = async (bench: Bench, matrix: string): Promise<Omit<Line, 'what'>> => {
  const browser = await bench.browser()
  const { url } = await bench.bareApp()
  const times = await inTurns(
    bench.sizes.rounds,
    async () => {
      const page = await openEditor(bench, matrix)
      const time = await sinceNavigation(page)
      await page.close()
      return time
    },
    async () => {
      const page = await browser.newPage()
      await page.goto(url)
      const time = await sinceNavigation(page)
      await page.close()
      return time
    },
  )
  return { unit: 'ms, p50', ...times, against: 'bare Next page, loaded' }
}

const traceSchema = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      pid: z.number(),
      tid: z.number(),
      dur: z.number().optional(),
      args: z.record(z.string(), z.unknown()).optional(),
    }),
  ),
})

/** The longest task of a page's main thread in a trace, in milliseconds. */
const longestTask = (trace: Buffer): number => {
  const { traceEvents } = traceSchema.parse(JSON.parse(trace.toString('utf8')))
  const threadOf = ({ pid, tid }: { pid: number; tid: number }) => `${pid} ${tid}`
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  )
  const tasks = traceEvents.filter(
    (event) => event.name.endsWith('RunTask') && main.has(threadOf(event)),
  )
  return Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1000
}

/** Down through the rows, across the columns, and back. */
const scroll = async (bench: Bench, page: Page): Promise<number> => {
  const browser = await bench.browser()
  await page.bringToFront()
  await page.mouse.move(400, 400)
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] })
  for (let at = 0; at < WHEELS; at += 1) {
    const back = at < WHEELS / 2 ? 1 : -1
    await page.mouse.wheel(at % 3 === 2 ? back * 300 : 0, at % 3 === 2 ? 0 : back * 700)
    await page.waitForTimeout(BETWEEN_WHEELS_MS)
  }
  return longestTask(await browser.stopTracing())
}

const memoryOf = async (page: Page): Promise<number> => {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize / 1e6
}

/** What the page holds after so many edits, each with its step to undo. */
const afterEdits = async (page: Page, edits: number): Promise<Omit<Line, 'what'>> => {
  await focusCell(page, 'concern')
  const limit = await memoryOf(page)
  for (let at = 0; at < edits; at += 1) {
    await page.keyboard.press(LETTERS[at % LETTERS.length] ?? 'h')
  }
  await page.locator('[data-unsaved]').first().waitFor({ state: 'detached' })
  return { unit: 'MB', ours: await memoryOf(page), limit, against: 'the same page before them' }
}

/** The editor of the built site beside the keys: opening it, scrolling it, and long work in it. */
export const editor = async (bench: Bench): Promise<Line[]> => {
  const lines: Line[] = []
  for (const issues of bench.sizes.editors) {
    const of = `editor of ${issues.toLocaleString('en')} issues`
    const { key } = await bench.makeMatrix(issues)
    lines.push({ what: `time to a usable ${of}`, ...(await usable(bench, key)) })
    const bare = await openBareGrid(await bench.browser(), issues)
    const page = await openEditor(bench, key)
    const tasks = await inTurns(
      bench.sizes.rounds,
      () => scroll(bench, page),
      () => scroll(bench, bare),
    )
    lines.push({
      what: `longest task while scrolling, ${of}`,
      unit: 'ms',
      ...tasks,
      against: BARE_GRID,
    })
    const edits = bench.sizes.edits.toLocaleString('en')
    lines.push({
      what: `memory after ${edits} edits, ${of}`,
      ...(await afterEdits(page, bench.sizes.edits)),
    })
    await page.close()
    await bare.close()
  }
  return lines
}
