import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAuditFilter } from '@/lib/domain/audit-filter'

const read = (query: string) => readAuditFilter(new URLSearchParams(query))
const person = '0b5f1a52-6d0c-4c43-9c50-5a1f9f1c7b11'

test('a filter of the audit is read from its address, blanks and other names aside', () => {
  expect(
    read(`kind=sign-in&person=${person}&assembly=wtsa-24&day=2026-11-22&before=51&x=1`),
  ).toEqual({
    filter: { kind: 'sign-in', person, assembly: 'wtsa-24', day: '2026-11-22', before: '51' },
    unknown: [],
  })
  expect(read('kind=&person=&day=')).toEqual({ filter: {}, unknown: [] })
})

test('a value that means nothing is named and does not filter', () => {
  for (const value of [
    'nothing',
    '2026-02-30',
    '2026-13-01',
    '-1',
    '0',
    '%00',
    'a'.repeat(99),
    '__proto__',
  ]) {
    for (const name of ['kind', 'person', 'day', 'before']) {
      expect(read(`${name}=${value}`)).toEqual({ filter: {}, unknown: [name] })
    }
  }
})

test('whatever stands in the address, reading it never fails', () => {
  fc.assert(
    fc.property(fc.string(), (query) => {
      const { filter, unknown } = read(query)
      expect(Object.keys(filter).length + unknown.length).toBeLessThanOrEqual(query.length)
    }),
  )
})
