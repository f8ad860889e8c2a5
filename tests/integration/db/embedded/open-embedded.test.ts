import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openEmbedded } from '@/lib/db/embedded/open-embedded'
import { choosePlace } from '@/lib/db/embedded/place'
import { query } from '@/tests/support/query'

// A server starts in a second, but not on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

let dataDir: string
let postgres: string

beforeEach(async () => {
  // The name has a space as some people's have; as root the server runs as another user.
  dataDir = mkdtempSync(path.join(tmpdir(), 'plenary of tests '))
  chmodSync(dataDir, 0o755)
  // Where only root may enter this checkout, its files stand elsewhere.
  postgres = (await choosePlace(path.join(dataDir, 'data dir'), () => {})).home
})
afterEach(() => {
  for (const folder of [dataDir, path.dirname(postgres)])
    rmSync(folder, { recursive: true, force: true })
})

const open = ({ disposable = true } = {}) =>
  openEmbedded({
    dataDir: path.join(dataDir, 'data dir'),
    database: 'plenary',
    log: () => {},
    disposable,
  })

const pidOf = () =>
  Number(readFileSync(path.join(postgres, 'data', 'postmaster.pid'), 'utf8').split('\n')[0])
const isRunning = () => existsSync(path.join(postgres, 'data', 'postmaster.pid'))
const one = async (url: string, sql: string) => Object.values((await query(url, sql))[0] ?? {})[0]

describe('the embedded database', () => {
  test('holds every language, whatever this computer speaks', async () => {
    const { url, release } = await open()
    expect(await one(url, 'show server_encoding')).toBe('UTF8')
    expect(await one(url, "select upper('é') || 'الاتحاد'")).toBe('Éالاتحاد')
    await release()
  })

  test('has a random password that only its owner can read', async () => {
    const { url, release } = await open()
    const file = path.join(postgres, 'password')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const { password } = new URL(url)
    expect(password).toBe(readFileSync(file, 'utf8'))
    expect(password.length).toBeGreaterThanOrEqual(32)
    await release()
  })

  test('listens on this computer alone', async () => {
    const { url, release } = await open()
    expect(await one(url, 'show listen_addresses')).toBe('127.0.0.1')
    await release()
  })

  test('is shared by all who use it, keeps its data and port, and is stopped by the last', async () => {
    const [first, second] = await Promise.all([open(), open()])
    expect(first.url).toBe(second.url)
    await query(first.url, 'create table kept ()')
    await first.release()
    expect(isRunning()).toBe(true)
    await query(second.url, 'select from kept')
    await second.release()
    expect(isRunning()).toBe(false)
    const third = await open()
    expect(third.url).toBe(first.url)
    await query(third.url, 'select from kept')
    await third.release()
  })

  test('takes another port where its own is taken', async () => {
    const first = await open()
    await first.release()
    const { port } = new URL(first.url)
    const other = createServer().listen(Number(port), '127.0.0.1')
    await once(other, 'listening')
    const second = await open()
    expect(new URL(second.url).port).not.toBe(port)
    await second.release()
    other.close()
  })
})

describe('a folder that the user of the server may not enter', () => {
  test('serves all the same, if need be from elsewhere, and a line says so', async () => {
    chmodSync(dataDir, 0o700)
    const lines: string[] = []
    const { url, release } = await openEmbedded({
      dataDir: path.join(dataDir, 'data dir'),
      database: 'plenary',
      log: (line) => lines.push(line),
      disposable: true,
    })
    const cluster = String(await one(url, 'show data_directory'))
    await release()
    const outside = /its files stand in (.*)\.$/m.exec(lines.join('\n'))?.[1]
    expect(cluster.startsWith(outside ?? dataDir)).toBe(true)
    expect(outside === undefined).toBe(process.getuid?.() !== 0)
    if (outside) rmSync(outside, { recursive: true })
  })
})

describe('after a crash', () => {
  test('a server that outlived its start is used and stopped at the end', async () => {
    const script = `
      import { openEmbedded } from './lib/db/embedded/open-embedded.ts'
      const options = ${JSON.stringify({ dataDir: path.join(dataDir, 'data dir'), database: 'plenary' })}
      await openEmbedded({ ...options, log: () => {}, disposable: true })
      console.log('open')
      setInterval(() => {}, 1000)`
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '-e', script],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    )
    await once(child.stdout, 'data')
    child.kill('SIGKILL')
    await once(child, 'exit')
    const orphan = pidOf()
    const { release } = await open()
    expect(pidOf()).toBe(orphan)
    await release()
    expect(isRunning()).toBe(false)
  })

  test('a server that was killed is started again', async () => {
    const first = await open({ disposable: false })
    await query(first.url, 'create table kept ()')
    process.kill(pidOf(), 'SIGKILL')
    const second = await open()
    await query(second.url, 'select from kept')
    await second.release()
    await first.release()
  })

  test('a number that now belongs to another program does not stand in the way', async () => {
    const first = await open()
    await first.release()
    writeFileSync(path.join(postgres, 'data', 'postmaster.pid'), `${process.pid}\n`)
    const second = await open()
    expect(pidOf()).not.toBe(process.pid)
    await second.release()
  })
})

describe('what stands in the way is told', () => {
  test('a folder that cannot be made', async () => {
    rmSync(path.join(dataDir, 'data dir'), { recursive: true })
    writeFileSync(path.join(dataDir, 'data dir'), 'a file')
    await expect(open()).rejects.toThrow(/^The folder .* cannot be made or written: set DATA_DIR/)
  })

  test('files of another version of PostgreSQL', async () => {
    mkdirSync(path.join(postgres, 'data'), { recursive: true })
    writeFileSync(path.join(postgres, 'data', 'PG_VERSION'), '15\n')
    writeFileSync(path.join(postgres, 'password'), 'x')
    await expect(open()).rejects.toThrow(
      /was made by PostgreSQL 15 and PostgreSQL 18 is installed: .*npm run backup -- FILE.*npm run restore/,
    )
    const backups = path.join(dataDir, 'data dir', 'backups')
    mkdirSync(backups)
    writeFileSync(path.join(backups, 'plenary-2026-11-21T000000Z.backup'), '')
    writeFileSync(path.join(backups, 'plenary-2026-11-22T000000Z.backup'), '')
    await expect(open()).rejects.toThrow(
      /npm run restore -- .*plenary-2026-11-22T000000Z\.backup\.$/,
    )
  })

  test('files that cannot be read', async () => {
    mkdirSync(postgres, { recursive: true })
    await expect(open()).rejects.toThrow(/cannot be read: it is damaged or belongs to another user/)
  })

  test('a server that dies alone is started again at its old address', async () => {
    const { url, release } = await open({ disposable: false })
    await query(url, 'create table kept ()')
    const died = pidOf()
    process.kill(died, 'SIGKILL')
    const answers = () =>
      query(url, 'select from kept').then(
        () => true,
        () => false,
      )
    await expect.poll(answers, { timeout: 60_000, interval: 200 }).toBe(true)
    expect(pidOf()).not.toBe(died)
    await release()
    expect(isRunning()).toBe(false)
  })
})
