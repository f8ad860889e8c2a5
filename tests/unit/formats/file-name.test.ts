import { expect, it } from 'vitest'
import { fileName } from '@/lib/formats/file-name'
import { headOf } from '@/tests/unit/formats/sample-matrix'

it('a file is named for assembly, kind, number and as-of day', () => {
  const [issues, outcomes] = [headOf('issues'), headOf('outcomes')]
  expect(fileName('issues', issues, { number: 1 })).toBe('wtsa-24-issues-1-2024-10-14.csv')
  expect(fileName('compare', outcomes, { number: 2 })).toBe('wtsa-24-compare-2-2024-11-18.csv')
  expect(fileName('proposals', issues, { number: 1 })).toBe(
    'wtsa-24-proposals-issues-1-2024-10-14.csv',
  )
})

it('a draft’s file says that it is a draft', () => {
  expect(fileName('issues', headOf('issues'), { draft: 17 })).toBe('wtsa-24-issues-draft-17.csv')
})
