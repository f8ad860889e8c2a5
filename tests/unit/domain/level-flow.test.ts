import { describe, expect, it } from 'vitest'
import { compareMatrices } from '@/lib/domain/comparison'
import { levelFlow } from '@/lib/domain/level-flow'
import type { Level, Result } from '@/lib/domain/vocabulary'
import { aRow, aSnapshot } from '@/tests/support/snapshot'

const rated = (slug: string, levels: [Level, Level], result: Result | null = 'revised') =>
  aRow(slug, { concern: levels[0], residual_concern: levels[1], result })

const baseline = aSnapshot([
  rated('a', ['high', 'not-assessed']),
  rated('gone', ['medium', 'not-assessed']),
])
const { rows } = compareMatrices(
  aSnapshot(
    [
      rated('a', ['high', 'low']),
      rated('b', ['high', 'low']),
      rated('c', ['low', 'high']),
      rated('d', ['high', 'not-assessed'], 'pending'),
      { ...rated('e', ['not-assessed', 'medium']), inBaseline: false },
      rated('f', ['not-assessed', 'low']),
    ],
    { kind: 'outcomes' },
  ),
  baseline,
)

describe('the levels of a comparison before and after', () => {
  const flow = levelFlow(rows)

  it('are counted from place to place, highest first', () => {
    expect(flow.flows).toEqual([
      { before: 'high', after: 'low', change: 'lowered', count: 2 },
      { before: 'high', after: 'open', change: 'open', count: 1 },
      { before: 'medium', after: 'dropped', change: 'dropped', count: 1 },
      { before: 'low', after: 'high', change: 'raised', count: 1 },
      { before: 'not-assessed', after: 'low', change: '', count: 1 },
      { before: 'new', after: 'medium', change: 'new', count: 1 },
    ])
  })

  it('add up to the rows on either side', () => {
    const sum = (parts: readonly { count: number }[]) =>
      parts.reduce((n, { count }) => n + count, 0)
    expect([sum(flow.before), sum(flow.after), sum(flow.flows)]).toEqual([7, 7, 7])
    expect(flow.before.map(({ key }) => key)).toEqual([
      ...['high', 'medium', 'low', 'not-assessed', 'new'],
    ])
  })

  it('are nothing where no row is', () => {
    expect(levelFlow([])).toEqual({ before: [], after: [], flows: [] })
  })
})
