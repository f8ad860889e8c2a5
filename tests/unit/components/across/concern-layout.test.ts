import { describe, expect, it } from 'vitest'
import { layOutConcern } from '@/components/across/concern-layout'
import { concernOverTime, type Moment } from '@/lib/domain/across/concern-over-time'
import type { Across } from '@/lib/domain/across/standing-matrix'
import { type ComparisonRow, compareMatrices } from '@/lib/domain/comparison'
import type { Level } from '@/lib/domain/vocabulary'
import { aHead, aRow, aSnapshot } from '@/tests/support/snapshot'

const assembly = (key: string) => ({ ...aHead().assembly, key, code: key, stageByHand: null })
const mark = {
  ...({
    kind: 'outcomes',
    number: 1,
    asOf: '2024-11-18',
    publishedAt: '',
    contentHash: '',
  } as const),
  ...{ withdrawn: null, removed: null, baseline: 1, corrects: null, correctedBy: null },
}

function at(key: string, rows: ComparisonRow[]): Across<unknown> {
  const matrix = { assembly: assembly(key), mark, baseline: null, head: aHead(), rows }
  return { matrix, found: rows.map((item) => ({ item, what: null })) }
}

/** `after` is null where nothing was decided. */
const rated = (slug: string, concern: Level, after: Level | null) =>
  compareMatrices(
    aSnapshot([
      aRow(slug, {
        concern,
        ...(after === null ? {} : { residual_concern: after, result: 'revised' }),
      }),
    ]),
    null,
  ).rows

const told = (moments: readonly Moment[]) =>
  moments.map(({ assembly: { key }, before, after }) => [key, before, after])

describe('the concern of one instrument over time', () => {
  const across = [
    at('wtsa-24', rated('res-64', 'high', null)),
    at('wtsa-20', []),
    at('wtsa-16', [...rated('res-64', 'low', 'none'), ...rated('new-1', 'high', 'high')]),
  ]

  it('goes from the oldest assembly to the newest, nothing after where nothing was decided', () => {
    expect(told(concernOverTime(across))).toEqual([
      ['wtsa-16', 'low', 'none'],
      ['wtsa-16', 'high', 'high'],
      ['wtsa-24', 'high', null],
    ])
  })

  it('is drawn with time going down, each level in its column, none over another', () => {
    const { marks, columns, rules, height } = layOutConcern(concernOverTime(across))
    expect(columns.map(({ level }) => level)).toEqual(['high', 'medium', 'low', 'none', 'positive'])
    const xOf = new Map(columns.map(({ level, x }) => [level, x]))
    expect(marks.every(({ level, x }) => xOf.get(level) === x)).toBe(true)
    const ys = marks.map(({ y }) => y)
    expect(ys).toEqual([...new Set(ys)].toSorted((a, b) => a - b))
    expect(marks.map(({ isFirst }) => isFirst)).toEqual([true, false, true, false, true])
    expect(rules).toHaveLength(2)
    expect(Math.max(...ys)).toBeLessThan(height)
  })

  it('has a column for what was not assessed only where something was not', () => {
    const moments = concernOverTime([at('wtsa-16', rated('res-64', 'not-assessed', 'low'))])
    expect(layOutConcern(moments).columns.at(-1)?.level).toBe('not-assessed')
  })
})
