import { expect, test } from 'vitest'
import { isPhone } from '@/lib/web/is-phone'

const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1'
const LAPTOP = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/131.0.0.0 Safari/537.36'

test('a browser that says whether it is a telephone is believed', () => {
  expect(isPhone(new Headers({ 'sec-ch-ua-mobile': '?1', 'user-agent': LAPTOP }))).toBe(true)
  expect(isPhone(new Headers({ 'sec-ch-ua-mobile': '?0', 'user-agent': IPHONE }))).toBe(false)
})

test('one that does not say is known by its name, and else is none', () => {
  expect(isPhone(new Headers({ 'user-agent': IPHONE }))).toBe(true)
  expect(isPhone(new Headers({ 'user-agent': LAPTOP }))).toBe(false)
  expect(isPhone(new Headers())).toBe(false)
})
