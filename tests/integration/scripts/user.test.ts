import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { signIn } from '@/lib/account/sign-in'
import { testDatabase } from '@/tests/support/database'
import { visitFrom } from '@/tests/support/visit'

const { db, url } = await testDatabase()
const password = 'correct horse battery'
const environment = { ...process.env, DATABASE_URL: url, APP_URL: 'https://plenary.example' }

const user = (args: string[], input = '') => {
  const all = ['scripts/start.mjs', 'user', ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, all, {
    env: environment,
    input,
    encoding: 'utf8',
  })
  return { status, said: stdout.trim(), complained: stderr.trim() }
}
const enter = async (email: string) => (await signIn(visitFrom(db), { email, password })).outcome

describe('npm run user', { timeout: 120_000 }, () => {
  test('adds a person whose password comes on standard input, and lists them', async () => {
    const added = user(
      ['add', 'root@plenary.example', '--role', 'admin', '--name', 'Ro Ot'],
      `${password}\n`,
    )
    expect(added).toMatchObject({ status: 0, said: 'root@plenary.example is added as admin.' })
    expect(user(['list']).said).toBe('root@plenary.example\tadmin\tRo Ot')
    expect(await enter('root@plenary.example')).toBe('signed-in')
  })

  test('gives a link that works once', () => {
    const { said } = user(['add', 'new@plenary.example', '--role', 'analyst', '--link'])
    expect(said).toMatch(/\nhttps:\/\/plenary\.example\/sign-in\/link\?secret=[\w-]{43}$/)
    expect(user(['link', 'new@plenary.example']).said).toMatch(/secret=[\w-]{43}$/)
  })

  test('changes a password and a role, and disables', async () => {
    const email = 'new@plenary.example'
    expect(user(['set-password', email], password)).toMatchObject({ status: 0 })
    expect(await enter(email)).toBe('signed-in')
    expect(user(['set-role', email, '--role', 'editor']).said).toBe(`${email} is now editor.`)
    expect(user(['disable', email]).said).toBe(`${email} is disabled and signed out everywhere.`)
    expect(await enter(email)).toBe('refused')
    expect(user(['enable', email]).said).toBe(`${email} may sign in again.`)
    expect(await enter(email)).toBe('signed-in')
  })

  test.each([
    [['disable', 'root@plenary.example'], /^This is the last active administrator\. .*$/],
    [['add', 'x@plenary.example', '--role', 'editor'], /^The password needs at least .*\.$/],
  ])('refuses %j with one sentence', (args, sentence) => {
    const { status, said, complained } = user(args)
    expect({ status, said }).toEqual({ status: 1, said: '' })
    expect(complained).toMatch(sentence)
  })

  test.each([
    [['list', 'x'], 'list takes nothing after it: x.'],
    [['list', '--x'], "Unknown option '--x'"],
    [['set-role', 'x@plenary.example', 'editor'], 'set-role needs the role as --role editor.'],
    [['disable'], 'disable needs an EMAIL.'],
    [['promote'], 'There is no command promote.'],
  ])('says what is wrong with %j and how it is used', (args, sentence) => {
    const { status, complained } = user(args)
    expect(status).toBe(1)
    expect(complained).toContain(sentence)
    expect(complained).toContain('npm run user -- add EMAIL --role')
  })
})
