import type { Page } from '@playwright/test'
import { BARE_GRID, focusCell, openBareGrid, openEditor } from '../editor-page'
import { median, percentile, repeat } from '../numbers'
import type { Bench } from '../open-bench'
import type { Line } from '../report'
import { keyTimesOf, watchKeys } from '../watch-keys'

const LETTERS = ['h', 'm', 'l', 'n']
/** People type no faster, and what was typed is saved meanwhile. */
const BETWEEN_KEYS_MS = 80

type Act = (page: Page, at: number) => Promise<void>

const typeLevel: Act = (page, at) => page.keyboard.press(LETTERS[at % LETTERS.length] ?? 'h')

const openAndLeave: Act = async (page) => {
  await page.keyboard.press('Enter')
  await page.locator('textarea:focus').waitFor()
  await page.waitForTimeout(BETWEEN_KEYS_MS)
  await page.keyboard.press('Escape')
  await page.locator('textarea:focus').waitFor({ state: 'detached' })
}

const measure = async (page: Page, times: number, act: Act) => {
  await page.bringToFront()
  for (let at = 0; at < times; at += 1) {
    await act(page, at)
    await page.waitForTimeout(BETWEEN_KEYS_MS)
  }
  return keyTimesOf(page, times)
}

type Kind = { what: string; column: string; keys: RegExp; state: (id: string) => string; act: Act }

const KINDS: readonly Kind[] = [
  {
    what: 'key → painted cell',
    column: 'concern',
    keys: /^[a-z]$/,
    state: (id) => `document.getElementById('${id}').textContent`,
    act: typeLevel,
  },
  {
    what: 'key → opened editor',
    column: 'summary',
    keys: /^Enter$/,
    state: () => 'document.activeElement.tagName',
    act: openAndLeave,
  },
]

type Rounds = readonly { ours: number[]; limit: number[] }[]

const linesOf = (what: string, rounds: Rounds): Line[] =>
  [0.5, 0.95].map((part) => {
    const of = (times: readonly number[][]) => median(times.map((one) => percentile(one, part)))
    return {
      what,
      unit: `ms, p${part * 100}`,
      ours: of(rounds.map(({ ours }) => ours)),
      limit: of(rounds.map(({ limit }) => limit)),
      against: BARE_GRID,
    }
  })

const ofEditor = async (bench: Bench, issues: number): Promise<Line[]> => {
  const { sizes } = bench
  const { key: matrix } = await bench.makeMatrix(issues)
  const bare = await openBareGrid(await bench.browser(), issues)
  const editor = await openEditor(bench, matrix)
  const lines: Line[] = []
  for (const { what, column, keys, state, act } of KINDS) {
    await watchKeys(editor, { keys, state: state(await focusCell(editor, column)) })
    await watchKeys(bare, { keys, state: state('chosen') })
    const rounds = await repeat(sizes.rounds, async () => ({
      limit: await measure(bare, sizes.keys, act),
      ours: await measure(editor, sizes.keys, act),
    }))
    lines.push(...linesOf(`${what}, editor of ${issues.toLocaleString('en')} issues`, rounds))
  }
  await editor.close()
  await bare.close()
  return lines
}

/** How long it takes from a key to what it paints, in the editor of the built site. */
export const key = async (bench: Bench): Promise<Line[]> => {
  const lines: Line[] = []
  for (const issues of bench.sizes.editors) lines.push(...(await ofEditor(bench, issues)))
  return lines
}
