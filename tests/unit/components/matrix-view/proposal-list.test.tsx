import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { ProposalList } from '@/components/matrix-view/proposal-list'
import type { Proposal } from '@/lib/domain/records'
import { en } from '@/lib/words/en'
import { aHead } from '@/tests/support/snapshot'

const proposal: Proposal = {
  ...{ id: 'arb-1', tag: 'MOD', origins: [], supporters: [], opponents: [] },
  ...{ document: null, keyPoints: 'Add a study.', url: null, fate: 'accepted' },
  ...{ concern: null, concernRationale: null },
}

/** What is spoken of it: the text, without what is hidden from speech. */
const spoken = (concern: Proposal['concern']) =>
  renderToStaticMarkup(
    <ProposalList
      proposals={[{ ...proposal, concern }]}
      added={[]}
      head={aHead()}
      words={en.public.matrix.proposal}
    />,
  )
    .replace(/<svg[^>]*aria-hidden="true".*?<\/svg>/gu, '')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')

it('the level and the fate of a proposal are spoken with what they are', () => {
  expect(spoken('high')).toContain('Add a study. Concern: High What became of it: accepted')
  expect(spoken('positive')).toContain('Concern: Positive')
})

it('a proposal that is not rated has neither', () => {
  expect(spoken(null)).not.toContain('Concern')
})
