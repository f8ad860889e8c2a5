import { expect, test } from 'vitest'
import { migrate } from '@/lib/db/migrate/migrate'
import { migrationFiles } from '@/lib/db/migrate/migration-files'
import { emptyDatabase, testDatabase } from '@/tests/support/database'
import { query } from '@/tests/support/query'

const silent = () => {}

test('two starts at once apply every migration once', async () => {
  const url = await emptyDatabase()
  const applied = await Promise.all([migrate(url, silent), migrate(url, silent)])
  expect(applied.flat()).toEqual(migrationFiles().map(({ name }) => name))
})

test('a database that is up to date is left alone', async () => {
  const { url } = await testDatabase()
  expect(await migrate(url, silent)).toEqual([])
})

test('a database of a newer version is refused with a sentence', async () => {
  const { db, url } = await testDatabase()
  await db.$executeRaw`
    insert into _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
    values ('newer', '', '9999_from_the_future', now(), now(), 1)`
  await expect(migrate(url, silent)).rejects.toThrow(
    /newer than this version.*9999_from_the_future/,
  )
})

test('a database with a migration that never finished is refused with a sentence', async () => {
  const url = await emptyDatabase()
  await migrate(url, silent)
  await query(url, 'update _prisma_migrations set finished_at = null')
  await expect(migrate(url, silent)).rejects.toThrow(/never finished/)
})
