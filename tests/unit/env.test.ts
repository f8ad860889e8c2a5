import { describe, expect, test } from 'vitest'
import { CannotStart } from '@/lib/cannot-start'
import { readSettings } from '@/lib/env'

const SECRET = 'a'.repeat(32)

describe('settings', () => {
  test('nothing set means the embedded database on this computer', () => {
    expect(readSettings({})).toEqual({
      DATA_DIR: '.data',
      HOST: '127.0.0.1',
      PORT: 3000,
      TRUST_PROXY: 0,
      BUILD_DIR: '.next',
      BUILD: '',
    })
  })

  test('an empty setting counts as unset', () => {
    expect(readSettings({ PORT: '', APP_URL: ' ' })).toEqual(readSettings({}))
  })

  test('right ones are taken', () => {
    const given = {
      DATABASE_URL: 'postgresql://u:p@db.example:5432/plenary',
      APP_URL: 'https://plenary.example/',
      AUTH_SECRET: SECRET,
      TRUST_PROXY: '2',
      PORT: '8080',
      HOST: '::',
    }
    expect(readSettings(given)).toMatchObject({
      APP_URL: 'https://plenary.example',
      TRUST_PROXY: 2,
      PORT: 8080,
      HOST: '::',
    })
  })

  test.each([
    ['PORT', 'abc'],
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '80.5'],
    ['TRUST_PROXY', 'true'],
    ['TRUST_PROXY', '-1'],
    ['APP_URL', 'plenary.example'],
    ['APP_URL', 'ftp://plenary.example'],
    ['APP_URL', 'https://plenary.example/path'],
    ['AUTH_SECRET', 'short'],
    ['DATABASE_URL', 'mysql://localhost/plenary'],
    ['DATABASE_URL', 'localhost:5432'],
    ['HOST', 'no host'],
  ])('%s=%s is refused with one sentence that names it', (name, value) => {
    const read = () => readSettings({ [name]: value })
    expect(read).toThrow(CannotStart)
    expect(read).toThrow(new RegExp(`^The setting ${name} must be [^\\n]+\\.$`))
  })

  test('a secret is never repeated in the sentence', () => {
    expect(() => readSettings({ AUTH_SECRET: 'hunter2' })).not.toThrow(/hunter2/)
  })
})
