import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FACETS } from '@/lib/domain/filter/filter'
import { pageKeyOf } from '@/lib/web/front/kept/page-key'

const keyOf = (target: string) => pageKeyOf(target)?.key

describe('the key of a public page', () => {
  it.each([
    ['/', '/'],
    ['/wtsa-24/issues/2', '/wtsa-24/issues/2'],
    ['/wtsa-24/issues?concern=high&concern=low', '/wtsa-24/issues?concern=high,low'],
    ['/wtsa-24/issues?CONCERN=Low,%20HIGH,', '/wtsa-24/issues?concern=high,low'],
    [
      '/wtsa-24/issues?sort=-title&theme=b&concern=high',
      '/wtsa-24/issues?concern=high&theme=b&sort=-title',
    ],
    ['/wtsa-24/issues?utm_source=x&fbclid=1', '/wtsa-24/issues'],
    ['/wtsa-24/issues?origin=arab%20%20states,arab---states', '/wtsa-24/issues?origin=arab-states'],
    ['/wtsa-24/issues?concern=', '/wtsa-24/issues'],
    ['/follow-ups?Assembly=WTSA-24,%20pp-26', '/follow-ups?assembly=pp-26,wtsa-24'],
    ['/wtsa-24/issues/2/preview.png?anything=1', '/wtsa-24/issues/2/preview.png'],
    [
      '/wtsa-24/proposals.csv?publication=issues/2',
      '/wtsa-24/proposals.csv?publication=issues%2F2',
    ],
  ])('%s is kept under %s', (target, key) => {
    expect(keyOf(target)).toBe(key)
  })

  it.each([
    '/wtsa-24/issues?q=res+64',
    '/wtsa-24/issues?concern=high&anything=1',
    '/wtsa-24/%72es-50',
    `/wtsa-24/issues?theme=${'x'.repeat(3_000)}`,
    '/wtsa-24/issues?__proto__=1',
  ])('%s is rendered for each reader', (target) => {
    expect(pageKeyOf(target)).toMatchObject({ key: null })
  })

  it.each([
    '/staff',
    '/staff/wtsa-24',
    '/sign-in?next=/',
    '/api/health',
    '/_next/static/a.js',
    '/static/icon.svg',
  ])('%s is not of the public site', (target) => {
    expect(pageKeyOf(target)).toBeNull()
  })

  it('is the same for the same values in whatever order and case they are asked for', () => {
    const asked = fc.dictionary(
      fc.constantFrom(...FACETS),
      fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,8}$/u), { minLength: 1, maxLength: 4 }),
    )
    fc.assert(
      fc.property(asked, (filter) => {
        const one = Object.entries(filter).map(([name, values]) => `${name}=${values.join(',')}`)
        const other = Object.entries(filter)
          .toReversed()
          .flatMap(([name, values]) =>
            values.toReversed().map((value) => `${name.toUpperCase()}=${value.toUpperCase()}`),
          )
        expect(keyOf(`/a/issues?${one.join('&')}`)).toBe(keyOf(`/a/issues?${other.join('&')}`))
      }),
    )
  })

  it('asks, read as an address, for itself', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...FACETS), fc.string())), (pairs) => {
        const key = keyOf(`/a/issues?${new URLSearchParams(pairs)}`)
        if (typeof key === 'string') expect(keyOf(key)).toBe(key)
      }),
    )
  })
})
