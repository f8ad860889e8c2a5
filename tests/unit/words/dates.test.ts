import { describe, expect, it } from 'vitest'
import { fileSize, longDate, longDates } from '@/lib/words/en/dates'

describe('dates as people read them', () => {
  it.each([
    ['2024-10-14', '14 October 2024'],
    ['2024-10-18T16:30+05:30', '18 October 2024, 16:30 (UTC+05:30)'],
    ['2024-10-18T16:30:12.5Z', '18 October 2024, 16:30 (UTC)'],
  ])('%s is %s', (iso, text) => {
    expect(longDate(iso)).toBe(text)
  })

  it.each([
    ['2024-10-15', '2024-10-24', '15–24 October 2024'],
    ['2018-10-29', '2018-11-16', '29 October – 16 November 2018'],
    ['2021-12-30', '2022-01-02', '30 December 2021 – 2 January 2022'],
    ['2022-03-01', '2022-03-01', '1 March 2022'],
  ])('from %s to %s is %s', (from, to, text) => {
    expect(longDates(from, to)).toBe(text)
  })
})

it.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [41_600, '42 kB'],
  [1_250_000, '1.3 MB'],
])('a file of %d bytes has %s', (bytes, text) => {
  expect(fileSize(bytes)).toBe(text)
})
