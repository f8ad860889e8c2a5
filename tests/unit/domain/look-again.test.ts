import { describe, expect, it } from 'vitest'
import { blankCells, type Cells } from '@/lib/domain/columns'
import type { DraftIssue } from '@/lib/domain/draft'
import { lookAfter, proposalsDiffer, ratingsToLookAt } from '@/lib/domain/look-again'
import type { Proposal } from '@/lib/domain/records'

const proposal = (id: string, more: Partial<Proposal> = {}): Proposal => ({
  ...{ id, tag: null, origins: [], document: null, keyPoints: null, url: null, fate: null },
  ...{ concern: null, concernRationale: null, supporters: [], opponents: [] },
  ...more,
})

const issue = (cells: Partial<Cells>, present = true): DraftIssue => {
  return { id: 'i', present, slugFixed: false, cells: { ...blankCells('i', 'a0'), ...cells } }
}

const [p1, p2] = [proposal('p1'), proposal('p2')]

describe('proposals', () => {
  it('differ for a rating when one came, went or reads otherwise', () => {
    expect(proposalsDiffer([p1], [p1, p2])).toBe(true)
    expect(proposalsDiffer([p1, p2], [p2])).toBe(true)
    expect(proposalsDiffer([p1], [proposal('p1', { keyPoints: 'Wider now.' })])).toBe(true)
    expect(proposalsDiffer([p1], [proposal('p1', { concern: 'high' })])).toBe(true)
  })

  it('do not differ by fate, link or order', () => {
    const later = proposal('p1', { fate: 'accepted', url: 'https://example.org/' })
    expect(proposalsDiffer([p1, p2], [p2, later])).toBe(false)
  })
})

describe('a rating', () => {
  const rated = [{ issueId: 'i', proposals: [p1] }]

  it('is to be looked at again when proposals changed after it', () => {
    expect(ratingsToLookAt([issue({ concern: 'high', proposals: [p2] })], rated)).toEqual(['i'])
  })

  it('is left in peace where proposals are what they were, or nobody has rated it', () => {
    expect(ratingsToLookAt([issue({ concern: 'high', proposals: [p1] })], rated)).toEqual([])
    expect(ratingsToLookAt([issue({ concern: 'high', proposals: [p2] })], [])).toEqual([])
    expect(ratingsToLookAt([issue({ proposals: [p2] })], rated)).toEqual([])
    expect(ratingsToLookAt([issue({ concern: 'high', proposals: [p2] }, false)], rated)).toEqual([])
  })

  it('is marked and unmarked as changes are made', () => {
    const high = issue({ concern: 'high', proposals: [p1] })
    const change = (column: 'proposals' | 'concern' | 'concern_rationale', after: unknown) =>
      ({ issueId: 'i', column, after }) as Parameters<typeof lookAfter>[2]
    const marked = lookAfter(new Set(), high, change('proposals', [p2]))
    expect([...marked]).toEqual(['i'])
    const fated = [proposal('p1', { fate: 'accepted' })]
    expect([...lookAfter(new Set(), high, change('proposals', fated))]).toEqual([])
    expect([...lookAfter(new Set(), issue({}), change('proposals', [p2]))]).toEqual([])
    expect([...lookAfter(marked, high, change('concern', 'low'))]).toEqual([])
    expect([...lookAfter(marked, high, change('concern_rationale', 'Because.'))]).toEqual([
      ...marked,
    ])
  })
})
