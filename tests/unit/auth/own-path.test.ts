import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ownPath } from '@/lib/auth/own-path'

describe('the way back after signing in', () => {
  test('is kept where it is a path of ours', () => {
    for (const path of ['/staff', '/staff/wtsa-24?view=outcomes', '/staff/wtsa-24#res-50']) {
      expect(ownPath(path)).toBe(path)
    }
  })

  test.each([
    null,
    undefined,
    '',
    'staff',
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    'javascript:alert(1)',
    '/..//evil.example',
    '/staff\\..\\..\\/evil.example',
  ])('is the list of matrices where it is %j', (next) => {
    expect(ownPath(next)).toBe('/staff')
  })

  test('never leads to another site, whatever was asked for', () => {
    const piece = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      '@',
      ':',
      'evil.example',
      '\t',
      '%2f',
      '?',
      '#',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const path = ownPath(pieces.join(''))
        expect(path.startsWith('/')).toBe(true)
        expect(new URL(path, 'https://ours.example').origin).toBe('https://ours.example')
      }),
      { numRuns: 500 },
    )
  })
})
