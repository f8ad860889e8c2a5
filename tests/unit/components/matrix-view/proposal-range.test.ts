import { expect, it } from 'vitest'
import { proposalRange } from '@/components/matrix-view/proposal-range'
import { aHead, aProposal } from '@/tests/support/snapshot'

it('the range of proposals goes from the highest level down and names each origin once', () => {
  const proposals = [
    aProposal('p1', 'cept', { concern: 'positive' }),
    aProposal('p2', 'arab-states', { concern: 'high' }),
    aProposal('p3', 'arab-states', { concern: 'high' }),
    aProposal('p4', 'egypt'),
  ]
  expect(proposalRange(proposals, aHead())).toEqual(['High: ARB', 'Positive: ECP'])
})

it('proposals without a level of their own have no range', () => {
  expect(proposalRange([aProposal('p1', 'cept')], aHead())).toEqual([])
})
