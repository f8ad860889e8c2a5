import { expect, test } from 'vitest'
import { afterWithdrawing } from '@/components/publish-gate/after-withdrawing'
import type { Published } from '@/components/publish-gate/published'
import { en } from '@/lib/words/en'

const words = { gate: en.gate, kind: en.vocabulary.publicationKind, columns: en.columns }

const issues = (number: number, marks: Partial<Published> = {}): Published => ({
  ...{ kind: 'issues', number, asOf: '2024-10-14', withdrawnReason: null, removedReason: null },
  ...{ corrects: null, baseline: null },
  ...marks,
})

const said = (number: number, publications: Published[]) =>
  afterWithdrawing(
    issues(
      number,
      publications.find((one) => one.number === number),
    ),
    publications,
    words,
  )

test('withdrawing the latest number tells which one becomes the latest', () => {
  expect(said(2, [issues(2), issues(1)])).toBe('Issues Matrix No. 1 becomes the latest then.')
  const between = issues(2, { withdrawnReason: 'Wrong.' })
  expect(said(3, [issues(3), between, issues(1)])).toContain('No. 1 becomes the latest')
})

test('withdrawing a correction tells that the number it corrected comes back', () => {
  expect(said(2, [issues(2, { corrects: 1 }), issues(1)])).toContain('though No. 2 corrected it')
})

test('withdrawing an older number leaves the latest, and the only one leaves nothing', () => {
  expect(said(1, [issues(2), issues(1)])).toBe('Issues Matrix No. 2 stays the latest.')
  const other = issues(2, { removedReason: 'Law.' })
  const outcomes = issues(3, { kind: 'outcomes' })
  expect(said(1, [outcomes, other, issues(1)])).toContain('there is no latest then')
})
