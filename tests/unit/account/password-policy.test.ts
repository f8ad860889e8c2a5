import { describe, expect, test } from 'vitest'
import { hashPassword, isPassword, NOBODYS_HASH } from '@/lib/account/password-hash'
import { faultOfPassword } from '@/lib/account/password-policy'

describe('a password', () => {
  test('has 12 to 1,000 characters, as a person counts them', () => {
    expect(faultOfPassword('elevenchars')).toMatch(/at least 12/)
    expect(faultOfPassword('twelve chars')).toBeNull()
    expect(faultOfPassword('é'.repeat(11).normalize('NFD'))).toMatch(/at least 12/)
    expect(faultOfPassword('🦉'.repeat(12))).toBeNull()
    expect(faultOfPassword('🦉'.repeat(6))).toMatch(/at least 12/)
    expect(faultOfPassword('x'.repeat(1_000))).toBeNull()
    expect(faultOfPassword('x'.repeat(1_001))).toMatch(/1,000/)
  })

  test('is not among the commonest, in capitals either', () => {
    expect(faultOfPassword('1qaz2wsx3edc')).toMatch(/commonest/)
    expect(faultOfPassword('QWERTY123456')).toMatch(/commonest/)
  })

  test('may hold white space at its ends, which counts', () => {
    expect(faultOfPassword('  ten chars ')).toBeNull()
  })

  test('is stored by Argon2id at the cost of the hash that stands for nobody', async () => {
    const cost = /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/
    const stored = await hashPassword('correct horse battery')
    expect(stored).toMatch(cost)
    expect(NOBODYS_HASH).toMatch(cost)
    expect(NOBODYS_HASH).toHaveLength(stored.length)
    expect(await isPassword(stored, 'correct horse battery')).toBe(true)
    expect(await isPassword(stored, 'correct horse battery ')).toBe(false)
    expect(await isPassword(null, 'correct horse battery')).toBe(false)
  })

  test('is the same from every keyboard', async () => {
    const stored = await hashPassword('Zürich–Genève'.normalize('NFC'))
    expect(await isPassword(stored, 'Zürich–Genève'.normalize('NFD'))).toBe(true)
  })

  test('is compared beyond 72 bytes', async () => {
    const stored = await hashPassword(`${'x'.repeat(100)}a`)
    expect(await isPassword(stored, `${'x'.repeat(100)}b`)).toBe(false)
  })
})
