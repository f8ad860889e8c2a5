import { expect, it } from 'vitest'
import { groupProposals } from '@/lib/domain/proposal-groups'
import type { Proposal } from '@/lib/domain/records'
import { aHead, aProposal, aRow } from '@/tests/support/snapshot'

const head = aHead()
const state = { shortName: 'EGY', name: 'Egypt', kind: 'member-state', aliases: [] }
const words = { ...head, proponents: { ...head.proponents, egypt: state } }
const from = (...keys: string[]) => keys.map((proponent) => ({ proponent, source: null }))

function grouped(...proposals: Proposal[]) {
  const { groups, issues } = groupProposals([{ row: aRow('res-1'), proposals }], words)
  const cells = issues[0]?.cells ?? []
  const idsOf = (found: readonly Proposal[] = []) => found.map(({ id }) => id)
  return groups.map((group, at) => {
    const { own, supports, opposes } = cells[at] ?? {}
    return [group?.name ?? 'others', idsOf(own), idsOf(supports), idsOf(opposes)]
  })
}

it('each regional group that says something has a column by its name, states and others the last', () => {
  expect(
    grouped(aProposal('p1', 'egypt'), aProposal('p2', 'cept'), aProposal('p3', 'arab-states')),
  ).toEqual([
    ['ARB', ['p3'], [], []],
    ['ECP', ['p2'], [], []],
    ['others', ['p1'], [], []],
  ])
})

it('a proposal of several stands in the column of each', () => {
  const joint = aProposal('p1', 'cept', { origins: from('cept', 'arab-states', 'egypt') })
  expect(grouped(joint).map(([name]) => name)).toEqual(['ARB', 'ECP', 'others'])
})

it('a group that only supports or opposes what others propose says so in its own column', () => {
  const taken = aProposal('p1', 'cept', {
    ...{ supporters: from('arab-states'), opponents: from('african-telecommunication-union') },
  })
  expect(grouped(taken)).toEqual([
    ['AFCP', [], [], ['p1']],
    ['ARB', [], ['p1'], []],
    ['ECP', ['p1'], [], []],
  ])
})

it('a group does not support its own proposal once more, and a state’s support makes no column', () => {
  const own = aProposal('p1', 'cept', { supporters: from('cept', 'egypt') })
  expect(grouped(own)).toEqual([['ECP', ['p1'], [], []]])
})

it('what nobody is named for, and who the publication does not know, stand with the others', () => {
  const unnamed = aProposal('p1', 'cept', { origins: [] })
  expect(grouped(unnamed, aProposal('p2', 'never-heard-of'))).toEqual([
    ['others', ['p1', 'p2'], [], []],
  ])
})

it('an issue keeps its place and has a blank cell where its group says nothing', () => {
  const rows = ['res-2', 'res-1'].map((slug) => aRow(slug))
  const proposals = [[aProposal('p1', 'cept')], [aProposal('p2', 'egypt')]]
  const { issues } = groupProposals(
    rows.map((row, at) => ({ row, proposals: proposals[at] ?? [] })),
    words,
  )
  expect(issues.map(({ row, cells }) => [row.slug, cells.map(({ own }) => own.length)])).toEqual([
    ['res-2', [1, 0]],
    ['res-1', [0, 1]],
  ])
})
