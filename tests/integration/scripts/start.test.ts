import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { describe, expect, test, vi } from 'vitest'

// Each test starts a process or two, which takes a second, but not on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

const start = (settings: Record<string, string>, ...args: string[]) => {
  return spawnSync(process.execPath, ['scripts/start.mjs', 'start', ...args], {
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: '', AUTH_SECRET: '', DATA_DIR: '.data/test', ...settings },
  })
}

const expectOneSentence = (result: ReturnType<typeof start>, sentence: RegExp) => {
  expect(result.status).toBe(1)
  expect(result.stderr.trim().split('\n')).toHaveLength(1)
  expect(result.stderr).toMatch(sentence)
}

describe('a start that cannot be says why in one sentence', () => {
  test('a wrong setting', () => {
    expectOneSentence(start({ PORT: 'abc' }), /^The setting PORT must be a whole number/)
  })

  test('an unknown argument', () => {
    const sentence = /^The start knows no --with-sample, only --without-sample\.$/m
    expectOneSentence(start({ PORT: '31996' }, '--with-sample'), sentence)
  })

  test('a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' && address ? address.port : 0
    expectOneSentence(start({ PORT: String(port) }), new RegExp(`^The port ${port} is taken`))
    other.close()
  })

  test('an address of another computer', () => {
    expectOneSentence(
      start({ HOST: '192.0.2.1', PORT: '31999' }),
      /^The address 192\.0\.2\.1 is not/,
    )
  })

  test('a data folder that cannot be made', () => {
    const settings = { DATA_DIR: 'package.json/data', PORT: '31998' }
    expectOneSentence(start(settings), /^The folder .* cannot be made or written: set DATA_DIR/)
  })

  test('a database that cannot be reached', () => {
    const settings = { DATABASE_URL: 'postgresql://u:p@127.0.0.1:1/x', PORT: '31997' }
    expectOneSentence(
      start({ ...settings, AUTH_SECRET: 'a'.repeat(32) }),
      /^The database of DATABASE_URL cannot be reached: nothing listens there\.$/m,
    )
    expectOneSentence(start(settings), /^The setting AUTH_SECRET is missing/)
  })
})
