import { expect, it } from 'vitest'
import { resultWord } from '@/lib/domain/result-word'
import { en } from '@/lib/words/en'

const head = { vocabularies: { ...en.vocabulary } }
const word = (
  reference: string | null,
  result: 'not-adopted' | 'revised' | null,
  instrumentKind?: string,
) => resultWord(head, { instrumentKind, cells: { reference, result } })

it('a Question is not approved, anything else not adopted', () => {
  expect(word('Question (Web 3.0), SG13', 'not-adopted')).toBe('Not approved')
  expect(word('Q9/13', 'not-adopted')).toBe('Not approved')
  expect(word('Proposal (OTT)', 'not-adopted')).toBe('Not adopted')
  expect(word(null, 'not-adopted')).toBe('Not adopted')
})

it('the kind of instrument that was frozen decides, whatever the reference looks like', () => {
  expect(word('COM4/7', 'not-adopted', 'question')).toBe('Not approved')
  expect(word('[AFCP-1]', 'not-adopted', 'question')).toBe('Not approved')
  expect(word('Question of principle', 'not-adopted', 'decision')).toBe('Not adopted')
})

it('a result without a word of its own for a Question keeps the common one', () => {
  expect(word('Question 9/13', 'revised')).toBe('Revised')
  expect(word('Question 9/13', null)).toBe('')
  expect(
    resultWord({ vocabularies: {} }, { cells: { reference: 'Res 2', result: 'revised' } }),
  ).toBe('revised')
})
