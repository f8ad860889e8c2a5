import { describe, expect, test } from 'vitest'
import { isOwnOrigin } from '@/lib/web/own-origin'

describe('where a request comes from', () => {
  test('must be the origin of APP_URL where that is set', () => {
    const ours = (origin: string | null) => isOwnOrigin(origin, 'a.example', 'https://a.example')
    expect(ours('https://a.example')).toBe(true)
    for (const other of [
      'http://a.example',
      'https://a.example:8443',
      'https://b.example',
      'null',
      '',
    ]) {
      expect(ours(other)).toBe(false)
    }
    expect(ours(null)).toBe(false)
    expect(isOwnOrigin('http://localhost:3000', 'localhost:3000', 'https://a.example')).toBe(false)
  })

  test('may be any loopback name with the port of Host while APP_URL is not set', () => {
    const ours = (origin: string, host: string | null) => isOwnOrigin(origin, host, undefined)
    expect(ours('http://localhost:3000', 'localhost:3000')).toBe(true)
    expect(ours('http://127.0.0.1:3000', 'localhost:3000')).toBe(true)
    expect(ours('http://[::1]:3000', '[::1]:3000')).toBe(true)
    expect(ours('http://localhost', 'localhost')).toBe(true)
    expect(ours('http://localhost:3001', 'localhost:3000')).toBe(false)
    expect(ours('https://localhost:3000', 'localhost:3000')).toBe(false)
    expect(ours('http://localhost.evil.example:3000', 'localhost:3000')).toBe(false)
    expect(ours('http://localhost:3000', null)).toBe(false)
    expect(ours('null', 'localhost:3000')).toBe(false)
  })
})
