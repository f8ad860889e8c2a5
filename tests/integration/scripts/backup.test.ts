import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { testFolder } from '@/tests/support/backup-file'
import { emptyDatabase, testDatabase } from '@/tests/support/database'

const { url } = await testDatabase()
const empty = await emptyDatabase()
const folder = testFolder()
const file = path.join(folder, 'a.backup')

const run = (args: string[], settings: Record<string, string>) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/start.mjs', ...args], {
    env: { ...process.env, ...settings },
    encoding: 'utf8',
  })
  return { status, said: stdout.trim(), complained: stderr.trim() }
}

describe('npm run backup and npm run restore', { timeout: 120_000 }, () => {
  test('say what they did, and how secret the file is', () => {
    const made = run(['backup', file], { DATABASE_URL: url })
    expect(made).toMatchObject({ status: 0, complained: '' })
    expect(made.said).toMatch(/rows of 2\d tables stand in .*a\.backup \(\d+ kB\)\./)
    expect(made.said).toContain('keep it as secret as the database itself')
    const restored = run(['restore', file], { DATABASE_URL: empty })
    expect(restored).toMatchObject({ status: 0, complained: '' })
    expect(restored.said).toContain('everyone signs in again')
    expect(restored.said).toContain('The content of all 0 publications is what their hashes say.')
  })

  test.each([
    [['backup'], /^npm run backup -- FILE/],
    [['backup', 'a', 'b'], /^npm run backup -- FILE/],
    [['restore'], /^npm run restore -- FILE/],
    [['restore', 'no-such.backup'], /^The backup no-such\.backup cannot be read: there is no such/],
  ])('refuse %j with one sentence', (args, sentence) => {
    const { status, said, complained } = run(args, { DATABASE_URL: empty })
    expect({ status, said }).toEqual({ status: 1, said: '' })
    expect(complained.split('\n')).toHaveLength(1)
    expect(complained).toMatch(sentence)
  })

  test('a folder without a database is not made into one', () => {
    const settings = { DATABASE_URL: '', DATA_DIR: path.join(folder, 'wrong') }
    const { status, complained } = run(['backup', path.join(folder, 'b')], settings)
    expect(status).toBe(1)
    expect(complained).toMatch(/^There is nothing to back up: no database stands in .*wrong\./)
    expect(existsSync(settings.DATA_DIR)).toBe(false)
  })

  test('a wrong password is told', () => {
    const wrong = new URL(url)
    wrong.password = 'wrong'
    const { status, complained } = run(['restore', file], { DATABASE_URL: wrong.href })
    expect(status).toBe(1)
    expect(complained).toMatch(/the server refuses the user or the password\.$/)
  })
})
