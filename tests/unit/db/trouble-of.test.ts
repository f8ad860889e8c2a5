import { expect, test } from 'vitest'
import { troubleOf } from '@/lib/db/trouble-of'

test('a connection that was cut, or none free in time, is a trouble that passes', () => {
  for (const said of [
    'Connection terminated unexpectedly',
    'timeout exceeded when trying to connect',
    'read ECONNRESET',
  ]) {
    expect(troubleOf(new Error(said))).toBe('unreachable')
  }
  expect(troubleOf(new Error('something else'))).toBeNull()
})
