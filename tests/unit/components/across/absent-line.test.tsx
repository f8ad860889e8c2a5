import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { AbsentLine, SilentLine } from '@/components/across/absent-line'
import { en } from '@/lib/words/en'
import { aHead } from '@/tests/support/snapshot'

const mark = {
  ...({ kind: 'outcomes', number: 1, asOf: '2024-11-18', publishedAt: '' } as const),
  ...{ contentHash: '', withdrawn: null, removed: null, baseline: 1, corrects: null },
  correctedBy: null,
}
const at = (code: string, kind: 'issues' | 'outcomes') => {
  const head = aHead()
  const assembly = { ...head.assembly, code, key: code.toLowerCase(), stageByHand: null }
  return { assembly, mark: { ...mark, kind }, baseline: null, head, rows: [] }
}
const matrices = [at('PP-26', 'issues'), at('WTSA-24', 'outcomes'), at('PP-22', 'outcomes')]

const shown = (absent: { proposals: number; unstated: number }, found = matrices) =>
  renderToStaticMarkup(
    <AbsentLine name="LAS" absent={{ ...absent, matrices: found }} words={en.public.entries} />,
  )
const text = (html: string) => html.replace(/<[^>]*>/gu, '')

it('where nothing of a proponent is recorded is said, and how much there has no origin', () => {
  expect(text(shown({ proposals: 9, unstated: 2 }))).toBe(
    'No proposal of LAS is recorded at PP-26, WTSA-24 and PP-22; of the 9 proposals recorded there, 2 have no stated origin.',
  )
  expect(text(shown({ proposals: 9, unstated: 0 }, matrices.slice(0, 1)))).toBe(
    'No proposal of LAS is recorded at PP-26.',
  )
  expect(shown({ proposals: 0, unstated: 0 }, [])).toBe('')
})

it('a matrix that does not name an instrument is told, and that it says nothing of what was proposed', () => {
  const { before, afterOne } = en.public.entries.instruments.silent
  const line = (found: typeof matrices) =>
    renderToStaticMarkup(
      <SilentLine
        matrices={found}
        before={before('WTSA Res 64', found.length)}
        after={afterOne}
        words={en.public.entries}
      />,
    )
  expect(text(line(matrices.slice(1, 2)))).toBe(
    'WTSA Res 64 is named by no issue in the latest matrix of WTSA-24; whether anything was proposed on it there, it does not say.',
  )
  expect(line([])).toBe('')
})

it('each assembly named leads to its latest matrix', () => {
  const html = shown({ proposals: 0, unstated: 0 })
  expect(html).toContain('href="/pp-26/issues"')
  expect(html).toContain('href="/wtsa-24/compare"')
})
