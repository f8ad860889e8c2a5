import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blankCells } from '@/lib/domain/columns'
import type { DraftIssue } from '@/lib/domain/draft'
import type { Proposal } from '@/lib/domain/records'
import { alsoStandsOn, differsOn, NO_SPREAD, spreadProposals } from '@/lib/domain/shared-proposals'

const proposal = (id: string, more: Partial<Proposal> = {}): Proposal => ({
  ...{ id, tag: null, origins: [], document: null, keyPoints: null, url: null, fate: null },
  ...{ concern: null, concernRationale: null, supporters: [], opponents: [] },
  ...more,
})

const issue = (id: string, proposals: Proposal[], present = true): DraftIssue => {
  return { id, present, slugFixed: false, cells: { ...blankCells(id, 'a0'), proposals } }
}

describe('a proposal that stands on several issues', () => {
  const shared = proposal('p1', { document: '36', fate: 'pending' })
  const issues = [
    issue('here', [shared]),
    issue('there', [proposal('p2'), shared]),
    issue('gone', [shared], false),
    issue('other', [proposal('p2')]),
  ]
  const edited = { ...shared, tag: 'MOD' as const, fate: 'accepted' as const }
  const edit = { issueId: 'here', before: [shared], after: [edited] }

  it('is found on the others that are in the matrix', () => {
    const place = { issueId: 'here', proposalId: 'p1' }
    expect(alsoStandsOn(issues, place).map(({ id }) => id)).toEqual(['there'])
  })

  it('is edited on each, in its place among the others', () => {
    expect(spreadProposals(issues, edit, NO_SPREAD)).toEqual([
      { issueId: 'there', before: [proposal('p2'), shared], after: [proposal('p2'), edited] },
    ])
  })

  it('takes over only what was edited where it reads differently, unless made alike', () => {
    const apart = { ...shared, document: '37' }
    const two = [issue('here', [shared]), issue('there', [apart])]
    const [change] = spreadProposals(two, edit, NO_SPREAD)
    expect(change?.after).toEqual([{ ...edited, document: '37' }])
    const alike = { ...NO_SPREAD, alike: new Set(['p1']) }
    expect(spreadProposals(two, edit, alike)[0]?.after).toEqual([edited])
    expect(differsOn(issue('there', [apart]), shared)).toBe(true)
    expect(differsOn(issue('there', [shared]), shared)).toBe(false)
  })

  it('is put on others that were chosen, once', () => {
    const alsoOn = new Map([['p1', ['other', 'there']]])
    const changes = spreadProposals(issues, edit, { ...NO_SPREAD, alsoOn })
    expect(changes.map(({ issueId, after }) => [issueId, after.length])).toEqual([
      ['there', 2],
      ['other', 2],
    ])
  })

  it('is removed here only, or from all when that was asked for', () => {
    const removal = { ...edit, after: [] }
    expect(spreadProposals(issues, removal, NO_SPREAD)).toEqual([])
    const everywhere = new Set(['p1'])
    expect(spreadProposals(issues, removal, { ...NO_SPREAD, everywhere })).toEqual([
      { issueId: 'there', before: [proposal('p2'), shared], after: [proposal('p2')] },
    ])
  })

  it('reads alike everywhere after any edit, where it read alike before', () => {
    const text = fc.option(fc.string({ minLength: 1 }), { nil: null })
    const version = fc.record({ document: text, keyPoints: text, concernRationale: text })
    fc.assert(
      fc.property(version, version, fc.nat({ max: 4 }), (was, is, count) => {
        const before = proposal('p1', was)
        const all = Array.from({ length: count + 1 }, (_, at) => issue(`i${at}`, [before]))
        const after = [proposal('p1', is)]
        const changes = spreadProposals(all, { issueId: 'i0', before: [before], after }, NO_SPREAD)
        const differs = JSON.stringify(was) !== JSON.stringify(is)
        expect(changes).toHaveLength(differs ? count : 0)
        for (const change of changes) expect(change.after).toEqual(after)
      }),
    )
  })
})
