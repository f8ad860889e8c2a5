import type { Browser, Page } from '@playwright/test'
import type { Bench } from './open-bench'

const COLUMNS = 20

const GRID = '[role=grid][aria-busy=false]'

/** Against what the editor is held. */
export const BARE_GRID = `bare grid of divs, as many rows of ${COLUMNS} columns, no framework`

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
      cell.setAttribute('role', 'gridcell')
      cell.textContent = text
      line.append(cell)
    }
    grid.append(line)
  }
  const chosen = grid.children[1].children[3]
  chosen.id = 'chosen'
  chosen.tabIndex = 0
  chosen.focus()
  chosen.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') {
      chosen.textContent = text
      chosen.focus()
    } else if (key === 'Enter') {
      const area = document.createElement('textarea')
      area.value = text
      chosen.replaceChildren(area)
      area.focus()
    } else chosen.textContent = key + ' ' + text
  })`

/** Opens a grid as bare as can be; its cell #chosen has the focus. */
export const openBareGrid = async (browser: Browser, rows: number): Promise<Page> => {
  const page = await browser.newPage()
  await page.setContent('<!doctype html><body></body>')
  await page.evaluate(`(() => { ${bareGrid(rows)} })()`)
  return page
}

/** Opens the editor of a matrix in a browser of its own, and waits until it can be typed in. */
export const openEditor = async (bench: Bench, matrix: string): Promise<Page> => {
  const browser = await bench.browser()
  const { url } = await bench.site()
  const page = await browser.newPage()
  const [name = '', value = ''] = (await bench.cookie()).split('=', 2)
  await page.context().addCookies([{ name, value, url, httpOnly: true, sameSite: 'Lax' }])
  await page.goto(`${url}/staff/${matrix}`)
  await page.locator(GRID).waitFor()
  return page
}

/** Gives the focus to a cell of the second row, and returns its id. */
export const focusCell = async (page: Page, column: string): Promise<string> => {
  const cell = page.locator(`[role=gridcell][data-cell=${column}]`).nth(1)
  await cell.focus()
  return (await cell.getAttribute('id')) ?? ''
}
