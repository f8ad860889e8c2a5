import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareMatrices } from '@/lib/domain/comparison'
import { rollUp } from '@/lib/domain/roll-up'
import { CONCERN_STATUSES, LEVELS } from '@/lib/domain/vocabulary'
import { aProposal, aRow, aSnapshot } from '@/tests/support/snapshot'

const followUp = (id: string, state: 'open' | 'in-progress' | 'done' | 'dropped') => ({
  ...{ id, action: 'Follow it', responsible: null, where: null, due: null, url: null },
  state,
})

describe('the roll-up', () => {
  const shared = aProposal('p1', 'arab-states', { concern: 'high', fate: 'not-accepted' })
  const outcomes = aSnapshot([
    aRow('res-1', { concern: 'high', concern_status: 'addressed', proposals: [shared] }),
    aRow('res-2', { concern: 'high', concern_status: 'open', proposals: [shared] }),
    aRow('res-3', { concern: 'high', proposals: [aProposal('p2', 'cept', { concern: 'high' })] }),
    aRow('res-4', { concern: 'positive', concern_status: 'not-addressed' }),
    aRow('res-5', { concern: 'positive', concern_status: 'addressed' }),
    aRow('new-1', { concern_status: 'new-concern' }, { inBaseline: false }),
    aRow('res-6', {
      concern: 'low',
      concern_status: 'partly-addressed',
      follow_ups: [followUp('f1', 'open'), followUp('f2', 'in-progress'), followUp('f3', 'done')],
    }),
  ])
  const baseline = aSnapshot([...outcomes.rows, aRow('res-7', { concern: 'medium' })])
  const { rows } = compareMatrices(outcomes, baseline)

  it('counts the levels of the baseline by status, the blank and the dropped ones too', () => {
    expect(rollUp(rows)).toEqual({
      rows: 8,
      levels: [
        {
          level: 'high',
          total: 3,
          parts: [
            { key: 'addressed', count: 1 },
            { key: 'open', count: 1 },
            { key: '', count: 1 },
          ],
        },
        { level: 'medium', total: 1, parts: [{ key: 'dropped', count: 1 }] },
        { level: 'low', total: 1, parts: [{ key: 'partly-addressed', count: 1 }] },
      ],
      welcomed: {
        level: 'positive',
        total: 2,
        parts: [
          { key: 'addressed', count: 1 },
          { key: 'not-addressed', count: 1 },
        ],
      },
      newConcerns: 1,
      highProposals: {
        total: 2,
        parts: [
          { key: 'not-accepted', count: 1 },
          { key: '', count: 1 },
        ],
      },
      followUps: { open: 1, inProgress: 1 },
    })
  })

  it('has parts that add up, whatever the rows hold', () => {
    const anyRow = fc.record({
      concern: fc.constantFrom(...LEVELS),
      concern_status: fc.constantFrom(null, ...CONCERN_STATUSES),
      known: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(anyRow), (cells) => {
        const made = cells.map(({ known, ...rest }, n) =>
          aRow(`r-${n}`, rest, { inBaseline: known }),
        )
        const counted = rollUp(compareMatrices(aSnapshot(made), null).rows)
        for (const { total, parts } of [...counted.levels, counted.welcomed]) {
          expect(parts.reduce((sum, part) => sum + part.count, 0)).toBe(total)
        }
      }),
    )
  })
})
