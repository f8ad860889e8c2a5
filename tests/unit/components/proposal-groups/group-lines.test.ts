import { expect, test } from 'vitest'
import { groupLines } from '@/components/proposal-groups/group-lines'
import { aProposal } from '@/tests/support/snapshot'

const cellOf = (...own: ReturnType<typeof aProposal>[]) => ({ own, supports: [], opposes: [] })

test('several short proposals take as much room as a long one', () => {
  const short = aProposal('p1', 'cept', {
    keyPoints: 'Ask the Director to report.',
    fate: 'merged',
  })
  const long = aProposal('p2', 'cept', { keyPoints: 'Ask the Director. '.repeat(15) })
  expect(groupLines(cellOf(short))).toBe(3)
  expect(groupLines(cellOf(long))).toBe(10)
  expect(groupLines(cellOf(short, short, short, short))).toBe(12)
  expect(groupLines(cellOf())).toBe(0)
})
