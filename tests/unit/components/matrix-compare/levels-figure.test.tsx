import * as fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { layOutFlow } from '@/components/matrix-compare/flow-layout'
import { LevelsFigure } from '@/components/matrix-compare/levels-figure'
import { compareMatrices } from '@/lib/domain/comparison'
import { applyFilter } from '@/lib/domain/filter/apply-filter'
import { NO_FILTER, narrowed } from '@/lib/domain/filter/filter'
import { filterOfFlow } from '@/lib/domain/flow-filter'
import { levelFlow } from '@/lib/domain/level-flow'
import { LEVELS } from '@/lib/domain/vocabulary'
import { en } from '@/lib/words/en'
import { aHead, aRow, aSnapshot } from '@/tests/support/snapshot'

const words = en.public.compare.figure

const anyRows = fc
  .array(
    fc.record({
      before: fc.constantFrom(...LEVELS),
      after: fc.constantFrom(...LEVELS),
      result: fc.constantFrom('revised' as const, 'pending' as const),
      inBaseline: fc.boolean(),
    }),
    { minLength: 1, maxLength: 300 },
  )
  .map((issues) => {
    const rows = issues.map(({ before, after, result, inBaseline }, at) => ({
      ...aRow(`res-${at}`, { concern: before, residual_concern: after, result }),
      inBaseline,
    }))
    return compareMatrices(aSnapshot(rows, { kind: 'outcomes' }), null).rows
  })

describe('the figure of levels', () => {
  const { rows } = compareMatrices(
    aSnapshot(
      [
        aRow('res-1', { concern: 'high', residual_concern: 'low', result: 'revised' }),
        aRow('res-2', { concern: 'high', residual_concern: 'high', result: 'no-change' }),
        aRow('res-3', { concern: 'low', residual_concern: 'not-assessed', result: 'pending' }),
      ],
      { kind: 'outcomes' },
    ),
    null,
  )

  it('says in a sentence what it shows, and holds it in a table', () => {
    const markup = renderToStaticMarkup(
      <LevelsFigure flow={levelFlow(rows)} head={aHead()} linkTo={() => '/'} words={words} />,
    )
    expect(markup).toContain('Of 3 issues: 1 lowered, 1 unchanged and 1 not decided yet.')
    const cells = [...markup.matchAll(/<td>(?:<a [^>]*>)?(\d+)<\//gu)].map(([, count]) =>
      Number(count),
    )
    expect(cells).toEqual([1, 1, 0, 2, 0, 0, 1, 1])
  })

  it('leads from each part to the issues that it counts, and to no others', () => {
    fc.assert(
      fc.property(anyRows, (compared) => {
        const flow = levelFlow(compared)
        const counts = [
          ...flow.flows.map((part) => ({ part, count: part.count })),
          ...flow.before.map(({ key, count }) => ({ part: { before: key, after: null }, count })),
          ...flow.after.map(({ key, count }) => ({ part: { before: null, after: key }, count })),
        ]
        for (const { part, count } of counts) {
          const chosen = filterOfFlow(part, flow)
          if (chosen === null) continue
          const filter = narrowed(NO_FILTER, chosen)
          expect(applyFilter(compared, aHead(), filter)).toHaveLength(count)
        }
      }),
    )
  })

  it('leads nowhere from what no filter tells from the rest', () => {
    const flow = levelFlow(rows)
    expect(filterOfFlow({ before: 'high', after: 'low' }, flow)).toEqual({
      ...{ concern: ['high'], residual: ['low'] },
    })
    expect(filterOfFlow({ before: 'low', after: null }, flow)).toEqual({ concern: ['low'] })
    expect(filterOfFlow({ before: 'medium', after: 'low' }, flow)).toBeNull()
  })

  it('is left out where there is no issue', () => {
    expect(
      renderToStaticMarkup(
        <LevelsFigure flow={levelFlow([])} head={aHead()} linkTo={() => '/'} words={words} />,
      ),
    ).toBe('')
  })

  it('gives each bar the height of its issues, and no two bars one place', () => {
    fc.assert(
      fc.property(anyRows, (compared) => {
        const layout = layOutFlow(levelFlow(compared))
        for (const bars of [layout.before, layout.after]) {
          const heights = bars.map(({ height, count }) => height / count)
          expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(1e-9)
          bars.slice(1).forEach((bar, at) => {
            const above = bars[at]
            expect(bar.top).toBeGreaterThan((above?.top ?? 0) + (above?.height ?? 0))
          })
          expect(bars.at(-1)?.top ?? 0).toBeLessThan(layout.height)
        }
        expect(layout.bands.every(({ path }) => !path.includes('NaN'))).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})
