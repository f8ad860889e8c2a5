import { describe, expect, test } from 'vitest'
import { clockOf, momentOf, momentWords } from '@/lib/domain/zoned-time'

describe('times with their zone', () => {
  test('a clock of a place is a moment with its offset', () => {
    expect(momentOf('2024-10-18T16:30', 'Asia/Kolkata')).toBe('2024-10-18T16:30+05:30')
    expect(momentOf('2026-07-01T09:00', 'Europe/Zurich')).toBe('2026-07-01T09:00+02:00')
    expect(momentOf('2026-12-01T09:00', 'Europe/Zurich')).toBe('2026-12-01T09:00+01:00')
    expect(momentOf('2026-12-01T09:00', 'UTC')).toBe('2026-12-01T09:00+00:00')
    expect(momentOf('', 'UTC')).toBe('')
  })

  test('a moment is shown on the clock of the place', () => {
    expect(clockOf('2024-10-18T11:00:00Z', 'Asia/Kolkata')).toBe('2024-10-18T16:30')
    expect(clockOf('nonsense', 'UTC')).toBe('')
    expect(momentWords('2024-10-18T11:00:00Z', 'Asia/Kolkata')).toContain('18 October 2024, 16:30')
  })
})
