import { describe, expect, it } from 'vitest'
import { changeBetween, compareMatrices } from '@/lib/domain/comparison'
import { aRow, aSnapshot } from '@/tests/support/snapshot'

const revised = { result: 'revised' } as const

describe('the change between two levels', () => {
  it.each([
    ['high', 'low', 'lowered'],
    ['low', 'none', 'lowered'],
    ['none', 'positive', 'lowered'],
    ['low', 'high', 'raised'],
    ['positive', 'none', 'raised'],
    ['medium', 'medium', 'unchanged'],
    ['not-assessed', 'high', ''],
    ['high', 'not-assessed', ''],
    ['not-assessed', 'not-assessed', ''],
  ] as const)('from %s to %s is %j', (before, after, change) => {
    expect(changeBetween({ before, after, ...revised })).toBe(change)
  })

  it('is the first of new, dropped, open and empty where several hold', () => {
    expect(changeBetween({ before: null, after: null, result: null })).toBe('new')
    expect(changeBetween({ before: null, after: 'not-assessed', result: 'pending' })).toBe('new')
    expect(changeBetween({ before: 'not-assessed', after: null, result: null })).toBe('dropped')
    expect(changeBetween({ before: 'not-assessed', after: 'low', result: null })).toBe('open')
    expect(changeBetween({ before: 'high', after: 'low', result: 'pending' })).toBe('open')
  })
})

describe('two matrices side by side', () => {
  const baseline = aSnapshot([
    aRow('res-2', { concern: 'high' }),
    aRow('res-9', { concern: 'low', section: 'gone' }),
    aRow('res-1', { concern: 'medium' }),
  ])
  baseline.head.sections.push({ key: 'gone', heading: 'A section that went' })
  const outcomes = aSnapshot(
    [
      aRow('new-1', { residual_concern: 'low', ...revised }, { inBaseline: false }),
      aRow('res-1', { concern: 'medium', residual_concern: 'low', ...revised }),
      aRow('res-2', { concern: 'high', residual_concern: 'high', ...revised }),
    ],
    { kind: 'outcomes', themes: { children: 'Children, renamed' } },
  )

  it('keep the order of the outcomes matrix, the dropped issues after it', () => {
    const { rows } = compareMatrices(outcomes, baseline)
    expect(rows.map(({ row, change }) => [row.slug, change])).toEqual([
      ['new-1', 'new'],
      ['res-1', 'lowered'],
      ['res-2', 'unchanged'],
      ['res-9', 'dropped'],
    ])
    expect(rows[0]).toMatchObject({ presence: 'new', before: null, after: 'low' })
    expect(rows[3]).toMatchObject({ presence: 'dropped', before: 'low', after: null })
  })

  it('have the words of the outcomes matrix, and the baseline’s where those lack one', () => {
    const { head } = compareMatrices(outcomes, baseline)
    expect(head.sections.at(-1)?.heading).toBe('A section that went')
    expect(head.themes).toMatchObject({
      children: 'Children, renamed',
      cybersecurity: 'Cybersecurity',
    })
  })

  it('without a baseline hold every issue as new', () => {
    const alone = aSnapshot(outcomes.rows.map((row) => ({ ...row, inBaseline: false })))
    const changes = compareMatrices(alone, null).rows.map((row) => row.change)
    expect(changes).toEqual(['new', 'new', 'new'])
  })
})
