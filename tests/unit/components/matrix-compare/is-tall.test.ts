import { expect, test } from 'vitest'
import { isTall } from '@/components/matrix-compare/is-tall'
import { aProposal, aRow } from '@/tests/support/snapshot'

const line = 'It would repeat work. '

test('a row may be split in print where its reasons fill a third of a page, on either side', () => {
  expect(isTall(aRow('res-1', { concern_rationale: line.repeat(80) }))).toBe(true)
  expect(isTall(aRow('res-1', { outcome_summary: line.repeat(80) }))).toBe(true)
  const proposals = Array.from({ length: 15 }, (_, at) => aProposal(`p${at}`, 'cept'))
  expect(isTall(aRow('res-1', { proposals }))).toBe(true)
})

test('a shorter row stays whole', () => {
  const text = line.repeat(20)
  expect(isTall(aRow('res-1', { concern_rationale: text, outcome_summary: text }))).toBe(false)
  expect(isTall(aRow('res-1'))).toBe(false)
})
