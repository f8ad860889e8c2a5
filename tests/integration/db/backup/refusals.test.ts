import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { checkBackup } from '@/lib/db/backup/read-backup'
import { writeBackup } from '@/lib/db/backup/write-backup'
import { migrate } from '@/lib/db/migrate/migrate'
import { migrationFiles } from '@/lib/db/migrate/migration-files'
import { allRows } from '@/tests/support/all-rows'
import { backUp, restore, testFolder } from '@/tests/support/backup-file'
import { emptyDatabase, testDatabase } from '@/tests/support/database'
import { makePublisher } from '@/tests/support/publishing'
import { query } from '@/tests/support/query'

vi.setConfig({ testTimeout: 120_000 })

const folder = testFolder()
const at = (name: string) => path.join(folder, name)
const file = at('whole.backup')
const { db, url } = await testDatabase()
let bytes: Buffer

beforeAll(async () => {
  const { makeMatrix, publish } = await makePublisher(db)
  const { assembly } = await makeMatrix()
  await publish(assembly, { kind: 'issues' })
  await backUp(url, file)
  bytes = readFileSync(file)
})

const tablesOf = (database: string) =>
  query(database, `select relname from pg_class where relnamespace = 'public'::regnamespace`)

/** The backup with another first line, and the checksum left as it was. */
const withHeader = (change: (header: Record<string, unknown>) => void) => {
  const [first = '', ...rest] = gunzipSync(bytes).toString('utf8').split('\n')
  const header = JSON.parse(first)
  change(header)
  return gzipSync([JSON.stringify(header), ...rest].join('\n'))
}

const holdsTheSame = (copy: Buffer) => gunzipSync(copy).equals(gunzipSync(bytes))

describe('a backup that is not whole is refused before anything is written', () => {
  test('cut off anywhere, or with any byte of it altered', async () => {
    const spoiled = at('spoiled.backup')
    const place = fc.integer({ min: 0, max: bytes.length - 1 })
    await fc.assert(
      fc.asyncProperty(
        place,
        fc.integer({ min: 1, max: 255 }),
        fc.boolean(),
        async (n, by, cut) => {
          const copy = Buffer.from(cut ? bytes.subarray(0, n) : bytes)
          if (!cut) copy[n] = (copy[n] ?? 0) ^ by
          writeFileSync(spoiled, copy)
          const told = await checkBackup(spoiled).then(
            () => 'whole',
            (error: unknown) => String(error),
          )
          // Some bits of gzip say nothing of the data: a time, a system, what fills the last byte.
          if (told === 'whole' && holdsTheSame(copy)) return
          expect(told).toMatch(/is cut off or was altered|is no backup of Plenary/)
        },
      ),
      { numRuns: 300 },
    )
  })

  test('packed anew after a row was altered', async () => {
    const forged = gunzipSync(bytes).toString('utf8').replace('Cybersecurity', 'Cybersecuritx')
    writeFileSync(at('forged.backup'), gzipSync(forged))
    const empty = await emptyDatabase()
    await expect(restore(empty, at('forged.backup'))).rejects.toThrow(/cut off or was altered/)
    expect(await tablesOf(empty)).toEqual([])
  })

  test('changed between the look at it and the load, nothing is restored', async () => {
    const moving = at('moving.backup')
    writeFileSync(moving, bytes)
    const { restoreBackup } = await import('@/lib/db/backup/restore-backup')
    const backup = await checkBackup(moving)
    const forged = gunzipSync(bytes).toString('utf8').replace('Cybersecurity', 'Cybersecuritx')
    writeFileSync(moving, gzipSync(forged))
    const target = await testDatabase()
    await expect(restoreBackup({ url: target.url, backup, log: () => {} })).rejects.toThrow(
      /cut off or was altered/,
    )
    expect(Object.values(await allRows(target.url)).flat()).toEqual([])
  })

  test.each([
    ['nothing.backup', Buffer.alloc(0)],
    ['text.backup', Buffer.from('not packed')],
    ['other.backup', gzipSync('{"plenary":"no"}\n')],
  ])('%s is no backup', async (name, content) => {
    writeFileSync(at(name), content)
    await expect(checkBackup(at(name))).rejects.toThrow(/is no backup of Plenary\.$/)
  })

  test('a file that is not there, and a folder', async () => {
    await expect(checkBackup(at('missing'))).rejects.toThrow(/there is no such file or folder\.$/)
    await expect(checkBackup(folder)).rejects.toThrow(/it is a folder\.$/)
  })
})

describe('versions', () => {
  test('a backup of a newer form is refused with a sentence', async () => {
    writeFileSync(
      at('form.backup'),
      withHeader((header) => Object.assign(header, { format: 2, version: '9.0.0' })),
    )
    await expect(checkBackup(at('form.backup'))).rejects.toThrow(
      /newer version of Plenary, 9\.0\.0/,
    )
  })

  test('a backup with a migration that this version lacks is refused with a sentence', async () => {
    const newer = await testDatabase()
    await newer.db.$executeRaw`
      insert into _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
      values ('newer', '', '9999_from_the_future', now(), now(), 1)`
    await expect(backUp(newer.url, at('newer.backup'))).rejects.toThrow(/newer than this version/)
    const { restoreBackup } = await import('@/lib/db/backup/restore-backup')
    const backup = await checkBackup(file)
    backup.header.migrations.push('9999_from_the_future')
    await expect(
      restoreBackup({ url: await emptyDatabase(), backup, log: () => {} }),
    ).rejects.toThrow(/made by a newer version of Plenary.*9999_from_the_future/)
  })

  test('a backup of an older version is restored and brought up to this one', async () => {
    const [old, target] = [await emptyDatabase(), await emptyDatabase()]
    const [, second] = migrationFiles().map(({ name }) => name)
    await migrate(old, () => {}, second)
    await query(old, `insert into theme (key, name) values ('t', 'A theme')`)
    await backUp(old, at('old.backup'))
    await restore(target, at('old.backup'))
    expect(await query(target, 'select key, merged_into from theme')).toEqual([
      { key: 't', merged_into: null },
    ])
    expect(await migrate(target, () => {})).toEqual([])
    await expect(restore((await testDatabase()).url, at('old.backup'))).rejects.toThrow(
      /restore into a new database, with no table in it/,
    )
  })
})

describe('what stands in the way is told', () => {
  test('a database that is not empty', async () => {
    const before = await allRows(url)
    await expect(restore(url, file)).rejects.toThrow(
      /^The database is not empty \(it holds rows of/,
    )
    expect(await allRows(url)).toEqual(before)
  })

  test('a database without Plenary', async () => {
    await expect(backUp(await emptyDatabase(), at('none'))).rejects.toThrow(/holds no Plenary/)
  })

  test('a database that cannot be reached', async () => {
    const wrong = 'postgresql://u:p@127.0.0.1:1/x'
    await expect(backUp(wrong, at('none'))).rejects.toThrow(/the connection to the database broke/)
  })

  test('a file that is there already, unless it may be overwritten', async () => {
    writeFileSync(at('there'), 'mine')
    await expect(backUp(url, at('there'))).rejects.toThrow(/is there already: .* --force\.$/)
    expect(readFileSync(at('there'), 'utf8')).toBe('mine')
    await writeBackup({ url, file: at('there'), overwrite: true, now: new Date() })
    expect((await checkBackup(at('there'))).header.plenary).toBe('backup')
  })

  test('a folder, and a folder that is missing', async () => {
    mkdirSync(at('folder'))
    await expect(backUp(url, at('folder'))).rejects.toThrow(/is a folder: name a file in it/)
    await expect(backUp(url, at('no/such'))).rejects.toThrow(/cannot be written: there is no such/)
  })

  test.skipIf(process.platform !== 'linux' || process.getuid?.() !== 0)(
    'a full disk, on which nothing half written stays and no older backup is lost',
    async ({ skip }) => {
      const small = at('small')
      mkdirSync(small)
      try {
        execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', small], { stdio: 'pipe' })
      } catch {
        skip('this computer does not let root mount a disk in memory')
      }
      try {
        const kept = path.join(small, 'kept.backup')
        writeFileSync(kept, 'an older one')
        // More than the disk holds, however well it packs.
        const many = randomBytes(100_000).toString('hex')
        await db.theme.create({ data: { key: 'large', name: many } })
        await expect(
          writeBackup({ url, file: kept, overwrite: true, now: new Date() }),
        ).rejects.toThrow(/^The backup .* cannot be written: the disk is full\.$/)
        expect(readdirSync(small)).toEqual(['kept.backup'])
        expect(readFileSync(kept, 'utf8')).toBe('an older one')
      } finally {
        execFileSync('umount', [small])
      }
    },
  )
})

test('only its owner may read a backup', () => {
  expect(statSync(file).mode & 0o777).toBe(0o600)
})
