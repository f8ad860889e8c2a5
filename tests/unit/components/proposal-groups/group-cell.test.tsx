import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { GroupCell } from '@/components/proposal-groups/group-cell'
import { groupProposals } from '@/lib/domain/proposal-groups'
import type { Proposal } from '@/lib/domain/records'
import { en } from '@/lib/words/en'
import { aHead, aProposal, aRow } from '@/tests/support/snapshot'

const head = aHead()
const row = aRow('res-50', { reference: 'Res 50' })

function shown(proposal: Proposal): string {
  const { groups, issues } = groupProposals([{ row, proposals: [proposal] }], head)
  return renderToStaticMarkup(
    <table>
      <tbody>
        <tr>
          <GroupCell
            cell={issues[0]?.cells[0]}
            group={groups[0] ?? null}
            {...{ row, head, hits: null, words: en.public }}
          />
        </tr>
      </tbody>
    </table>,
  )
}

it('a proposal of which nothing is known is told all the same', () => {
  expect(shown(aProposal('p1', 'cept'))).toContain('proposal, nothing more is known')
  const supported = aProposal('p1', 'cept', {
    supporters: [{ proponent: 'egypt', source: null }],
  })
  expect(shown(supported)).toMatch(/nothing more is known.*Supported by.*EGY/)
})

it.each([
  ['its tag', { tag: 'MOD' }],
  ['its document', { document: 'C/7' }],
  ['its level', { concern: 'high' }],
  ['its fate', { fate: 'merged' }],
  ['what it asks for', { keyPoints: 'Ask the Director.' }],
] as const)('where %s is known, it is not said that nothing is', (_, known) => {
  expect(shown(aProposal('p1', 'cept', known))).not.toContain('nothing more is known')
})

it('what was asked for stands in the cell, a long text behind a named button', () => {
  const short = shown(aProposal('p1', 'cept', { tag: 'MOD', keyPoints: 'Ask the Director.' }))
  expect(short).toContain('Ask the Director.')
  expect(short).not.toContain('checkbox')
  const text = 'Ask the Director to report each year. '.repeat(20)
  const long = shown(aProposal('p1', 'cept', { tag: 'MOD', keyPoints: text }))
  expect(long).toContain(text)
  expect(long).toContain('aria-label="Show all: MOD of ECP, Res 50"')
})

it('its group is spelled out and leads to its page', () => {
  const html = shown(aProposal('p1', 'cept', { tag: 'MOD' }))
  expect(html).toMatch(/<a href="\/proponents\/cept"[^>]*>ECP<\/a><span[^>]*>The ECP</)
})

it('a proposal whose origin is not stated stands in a column that says so', () => {
  const html = shown({ ...aProposal('p1', 'cept', { tag: 'MOD' }), origins: [] })
  expect(html).toMatch(/States and others, or origin not stated<.*>origin not stated</u)
})

it('its own level has a label, since the column of its cell is that of the group', () => {
  const text = shown(aProposal('p1', 'cept', { concern: 'high' })).replace(/<[^>]*>/gu, '')
  expect(text).toContain('Concern: High')
})
