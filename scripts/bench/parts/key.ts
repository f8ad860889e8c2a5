import type { Browser, Page } from '@playwright/test'
import { percentile, repeat } from '../numbers'
import type { Bench } from '../open-bench'
import type { Line } from '../report'

const COLUMNS = 20
const LETTERS = ['h', 'm', 'l', 'n']
/** People type no faster, and what was typed is saved meanwhile. */
const BETWEEN_KEYS_MS = 80

/**
 * From the key, as the browser stamped it, to the frame after the one in which the cell's text has
 * changed was handed on: what is asked for in a frame is painted before the next message is heard.
 */
const watchKeys = `
  window.keyTimes = []
  window.watched = (cell) => {
    document.addEventListener('keydown', (event) => {
      const before = cell().textContent
      const look = () => {
        if (cell().textContent === before) return requestAnimationFrame(look)
        const painted = new MessageChannel()
        painted.port1.onmessage = () => window.keyTimes.push(performance.now() - event.timeStamp)
        painted.port2.postMessage(null)
      }
      requestAnimationFrame(look)
    }, { capture: true })
  }`

const bareGrid = (rows: number) => `
  document.head.innerHTML = '<style>[role=row] { display: grid; grid-template-columns: repeat(${COLUMNS}, 12rem); contain: layout paint style; content-visibility: auto; contain-intrinsic-size: auto 8rem }</style>'
  const text = 'The text would ask study groups to take up work that other bodies already do. '
  document.body.innerHTML = '<div role="grid" style="height: 90vh; overflow: auto"></div>'
  const grid = document.body.firstChild
  for (let row = 0; row < ${rows}; row += 1) {
    const line = document.createElement('div')
    line.setAttribute('role', 'row')
    for (let column = 0; column < ${COLUMNS}; column += 1) {
      const cell = document.createElement('div')
      cell.textContent = text
      line.append(cell)
    }
    grid.append(line)
  }
  const chosen = grid.children[1].children[3]
  chosen.tabIndex = 0
  chosen.focus()
  chosen.addEventListener('keydown', ({ key }) => { chosen.textContent = key + ' ' + text })
  window.watched(() => chosen)`

const typeKeys = async (page: Page, keys: number): Promise<number[]> => {
  await page.evaluate('window.keyTimes.length = 0')
  for (let at = 0; at < keys; at += 1) {
    await page.keyboard.press(LETTERS[at % LETTERS.length] ?? 'h')
    await page.waitForTimeout(BETWEEN_KEYS_MS)
  }
  await page.waitForFunction(`window.keyTimes.length >= ${keys}`)
  const times: unknown = await page.evaluate('window.keyTimes')
  return Array.isArray(times) ? times.map(Number) : []
}

const openBare = async (browser: Browser, rows: number) => {
  const page = await browser.newPage()
  await page.setContent('<!doctype html><body></body>')
  await page.evaluate(`${watchKeys};(() => { ${bareGrid(rows)} })()`)
  return page
}

const openEditor = async (bench: Bench, browser: Browser, issues: number) => {
  const { key } = await bench.makeMatrix(issues)
  const { url } = await bench.site()
  const page = await browser.newPage()
  const [name = '', value = ''] = (await bench.cookie()).split('=', 2)
  await page.context().addCookies([{ name, value, url, httpOnly: true, sameSite: 'Lax' }])
  await page.goto(`${url}/staff/${key}`)
  await page.locator('[role=grid][aria-busy=false]').waitFor()
  const cell = page.locator('[role=gridcell][data-cell=concern]').nth(1)
  await cell.focus()
  const id = await cell.getAttribute('id')
  await page.evaluate(`${watchKeys};window.watched(() => document.getElementById('${id}'))`)
  return page
}

/** How long it takes from a key to the painted cell, in the editor of the built site. */
export const key = async (bench: Bench): Promise<Line[]> => {
  const { sizes } = bench
  const browser = await bench.browser()
  const lines: Line[] = []
  for (const issues of sizes.editors) {
    const [editor, bare] = [
      await openEditor(bench, browser, issues),
      await openBare(browser, issues),
    ]
    const rounds = await repeat(sizes.rounds, async () => {
      await bare.bringToFront()
      const limit = await typeKeys(bare, sizes.keys)
      await editor.bringToFront()
      return { limit, ours: await typeKeys(editor, sizes.keys) }
    })
    await editor.close()
    await bare.close()
    for (const part of [0.5, 0.95]) {
      const of = (times: readonly number[][]) =>
        percentile(
          times.map((round) => percentile(round, part)),
          0.5,
        )
      lines.push({
        what: `key → painted cell, editor of ${issues.toLocaleString('en')} issues`,
        unit: `ms, p${part * 100}`,
        ours: of(rounds.map(({ ours }) => ours)),
        limit: of(rounds.map(({ limit }) => limit)),
        against: `bare grid of divs, as many rows of ${COLUMNS} columns, no framework`,
      })
    }
  }
  return lines
}
