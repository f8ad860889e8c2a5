import { describe, expect, it } from 'vitest'
import { changesOf, countMeanings, meaningOf } from '@/lib/domain/publication-changes'
import { aProposal, aRow, aSnapshot } from '@/tests/support/snapshot'

const first = aSnapshot([
  aRow('res-1', { concern: 'low' }),
  aRow('res-2', { concern: 'high' }),
  aRow('res-3', { concern: 'medium', position: 'Keep it.' }),
  aRow('res-4', { concern: 'not-assessed' }),
  aRow('res-5', { concern: 'low' }),
  aRow('res-6'),
])
const second = aSnapshot([
  aRow('res-6'),
  aRow('res-1', { concern: 'high', title: 'Renamed' }),
  aRow('res-2', { concern: 'medium' }),
  aRow('res-3', { concern: 'medium', position: 'Drop it.' }),
  aRow('res-4', { concern: 'high' }),
  aRow('new-1', { concern: 'high' }),
])

describe('what changed between two publications of a kind', () => {
  const changes = changesOf(first, second)

  it('is told of each issue by one meaning, in the later order, dropped ones last', () => {
    expect(changes.rows.map((item) => [item.row.slug, meaningOf(item), item.columns])).toEqual([
      ['res-1', 'raised', ['title', 'concern']],
      ['res-2', 'lowered', ['concern']],
      ['res-3', 'edited', ['position']],
      ['res-4', 'edited', ['concern']],
      ['new-1', 'new', expect.arrayContaining(['reference', 'concern'])],
      ['res-5', 'dropped', expect.arrayContaining(['reference', 'concern'])],
    ])
    expect(changes.unchanged).toBe(1)
  })

  it('is counted by meaning', () => {
    expect(countMeanings(changes.rows)).toEqual([
      { key: 'raised', count: 1 },
      { key: 'lowered', count: 1 },
      { key: 'new', count: 1 },
      { key: 'dropped', count: 1 },
      { key: 'edited', count: 2 },
    ])
  })

  it('is nothing between a publication and itself', () => {
    expect(changesOf(first, first)).toMatchObject({ rows: [], unchanged: 6 })
  })

  it('is told of outcomes by the concern that remains', () => {
    const outcomes = (residual_concern: 'low' | 'high') =>
      aSnapshot([aRow('res-1', { concern: 'high', residual_concern, result: 'revised' })], {
        kind: 'outcomes',
      })
    const { rows } = changesOf(outcomes('low'), outcomes('high'))
    expect(rows).toMatchObject([{ before: 'low', after: 'high', change: 'raised' }])
    expect(rows[0]?.columns).toEqual(['residual_concern'])
  })

  it('in a concern that the baseline came to know is a change', () => {
    const outcomes = (inBaseline: boolean) =>
      aSnapshot([aRow('res-1', {}, { inBaseline })], { kind: 'outcomes' })
    expect(changesOf(outcomes(false), outcomes(true)).rows[0]?.columns).toEqual(['concern'])
  })
})

describe('what changed from an issues to an outcomes publication', () => {
  const proposal = aProposal('p1', 'cept')
  const before = aSnapshot([
    aRow('res-1', { concern: 'high', proposals: [proposal] }),
    aRow('res-2', { concern: 'low' }),
    aRow('res-3', { concern: 'low' }),
  ])
  const after = aSnapshot(
    [
      aRow('res-1', {
        ...({ concern: 'high', residual_concern: 'low', result: 'revised' } as const),
        ...({
          outcome_summary: 'Agreed.',
          proposals: [{ ...proposal, fate: 'accepted' }],
        } as const),
      }),
      aRow('res-2', { concern: 'low', residual_concern: 'low', result: 'revised' }),
      aRow('res-3', { concern: 'low', result: 'pending' }),
    ],
    { kind: 'outcomes' },
  )
  const { rows, unchanged } = changesOf(before, after)

  it('is the concern before and what remains, as before and after tell it', () => {
    expect(rows.map((item) => [item.row.slug, item.before, item.after, meaningOf(item)])).toEqual([
      ['res-1', 'high', 'low', 'lowered'],
      ['res-3', 'low', 'not-assessed', 'open'],
    ])
    expect(unchanged).toBe(1)
  })

  it('is told of the columns that both hold', () => {
    expect(rows[0]?.columns).toEqual(['proposals'])
  })

  it('is not recorded, rather than open, once the assembly is over', () => {
    const late = aSnapshot([aRow('res-1'), aRow('res-2', { result: 'pending' })], {
      ...{ kind: 'outcomes', asOf: '2024-11-18' },
    })
    const told = changesOf(aSnapshot([aRow('res-1'), aRow('res-2')]), late).rows
    expect(told.map(meaningOf)).toEqual(['unrecorded', 'open'])
    expect(countMeanings(told)).toEqual([
      { key: 'open', count: 1 },
      { key: 'unrecorded', count: 1 },
    ])
  })
})
