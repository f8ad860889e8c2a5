import { describe, expect, it } from 'vitest'
import { fileName } from '@/lib/formats/file-name'
import { headOf } from '@/tests/unit/formats/sample-matrix'

const whole = { isFiltered: false, form: { for: 'data' } } as const
const filtered = { ...whole, isFiltered: true } as const
const excel = { for: 'excel', separator: ';' } as const
const issues = { file: 'issues', head: headOf('issues'), edition: { number: 1 } } as const

describe('the name of a file', () => {
  it('is made of assembly, kind, number and as-of day', () => {
    expect(fileName(issues, whole)).toBe('wtsa-24-issues-1-2024-10-14.csv')
    const compare = { file: 'compare', head: headOf('outcomes'), edition: { number: 2 } } as const
    expect(fileName(compare, whole)).toBe('wtsa-24-compare-2-2024-11-18.csv')
    expect(fileName({ ...issues, file: 'proposals' }, whole)).toBe(
      'wtsa-24-proposals-issues-1-2024-10-14.csv',
    )
  })

  it('sets what a filter left and the form for Excel apart from the whole file for data', () => {
    const start = 'wtsa-24-issues-1-2024-10-14'
    expect(fileName(issues, filtered)).toBe(`${start}-filtered.csv`)
    expect(fileName(issues, { ...whole, form: excel })).toBe(`${start}-excel.csv`)
    const withdrawn = { ...issues, edition: { number: 1, withdrawn: true } } as const
    expect(fileName(withdrawn, { ...filtered, form: excel })).toBe(
      `${start}-filtered-excel-withdrawn.csv`,
    )
  })

  it('says of a draft that it is one', () => {
    const draft = { ...issues, edition: { draft: 17 } } as const
    expect(fileName(draft, whole)).toBe('wtsa-24-issues-draft-17.csv')
  })
})
