import path from 'node:path'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { verifyPublications } from '@/lib/db/backup/verify-publications'
import { createDb } from '@/lib/db/client'
import { saveChanges } from '@/lib/matrix/save-changes'
import { allRows } from '@/tests/support/all-rows'
import { backUp, restore, testFolder } from '@/tests/support/backup-file'
import { emptyDatabase, testDatabase } from '@/tests/support/database'
import { liveIn } from '@/tests/support/lived-in'
import { change, contextOf } from '@/tests/support/matrix'
import { findOtherPostgres, startOtherPostgres } from '@/tests/support/other-postgres'
import { publicFiles } from '@/tests/support/public-files'
import { query } from '@/tests/support/query'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const folder = testFolder()
const file = path.join(folder, 'all.backup')
const { db, url } = await testDatabase()
const emptyUrl = await emptyDatabase()
let lived: Awaited<ReturnType<typeof liveIn>>
let before: Record<string, string[]>

beforeAll(async () => {
  lived = await liveIn(db)
  before = await allRows(url)
  await backUp(url, file)
  await restore(emptyUrl, file)
})

const onRestored = async <T>(work: (restored: ReturnType<typeof createDb>) => Promise<T>) => {
  const restored = createDb(emptyUrl)
  try {
    return await work(restored)
  } finally {
    await restored.$disconnect()
  }
}

describe('a backup restored into an empty database', () => {
  test('brings every row of every table', async () => {
    const after = await allRows(emptyUrl)
    const withoutRows = Object.keys(before).filter((table) => before[table]?.length === 0)
    expect(withoutRows, 'give these tables a row in tests/support/lived-in.ts').toEqual([])
    expect(after).toEqual(before)
  })

  test('brings every file of every publication byte for byte', async () => {
    const published = await publicFiles(db)
    const again = await onRestored(publicFiles)
    const found = Object.values(published).filter((answer) => answer.startsWith('200 '))
    const gone = Object.values(published).filter((answer) => answer.startsWith('410 '))
    expect(found.length).toBeGreaterThan(30)
    expect(gone.length).toBeGreaterThan(0)
    expect(again).toEqual(published)
  })

  test('holds publications that are what their hashes say', async () => {
    const { count, altered } = await verifyPublications(emptyUrl)
    expect(altered).toEqual([])
    expect(count).toBe(await db.publication.count({ where: { snapshotId: { not: null } } }))
  })

  test('brings nobody back in: no session, no link, no try at signing in', async () => {
    expect(await db.session.count()).toBeGreaterThan(0)
    await onRestored(async (restored) => {
      expect(await restored.session.count()).toBe(0)
      expect(await restored.oneTimeLink.count()).toBe(0)
      expect(await restored.signInTry.count()).toBe(0)
    })
  })

  test('goes on: the next change follows the last one of the history', async () => {
    const { assembly, issueId } = lived
    const last = await db.cellChange.aggregate({ _max: { sequence: true } })
    await onRestored(async (restored) => {
      const next = change(issueId, 'notes', [null, 'After the restore'])
      const editor = await contextOf(restored, 'editor')
      const { saved } = await saveChanges(editor, { assembly, changes: [next] })
      expect(saved).toHaveLength(1)
      const { sequence } = await restored.cellChange.findUniqueOrThrow({ where: { id: next.id } })
      expect(sequence > (last._max.sequence ?? 0n)).toBe(true)
    })
  })

  test('keeps every check: keys and triggers stand as the migrations made them', async () => {
    const checks = `
      select tgname::text as name, tgenabled::text as state from pg_trigger where not tgisinternal
      union all
      select conname::text, concat(condeferrable, condeferred, convalidated) from pg_constraint
      where connamespace = 'public'::regnamespace
      order by 1`
    expect(await query(emptyUrl, checks)).toEqual(await query(url, checks))
    await expect(query(emptyUrl, 'update cell_change set revision = 0')).rejects.toThrow(
      /never changes/,
    )
    await expect(
      query(emptyUrl, 'insert into snapshot_row select * from snapshot_row'),
    ).rejects.toThrow(/takes no new row/)
  })

  test('needs no more than to own the database', async () => {
    const owner = `test_owner_${process.pid}`
    const name = new URL(await emptyDatabase()).pathname.slice(1)
    await query(url, `create role ${owner} login password 'p' nosuperuser`)
    await query(url, `alter database ${name} owner to ${owner}`)
    const owned = new URL(url)
    owned.username = owner
    owned.password = 'p'
    owned.pathname = `/${name}`
    try {
      await restore(owned.href, file)
      expect(await allRows(owned.href)).toEqual(before)
    } finally {
      await query(url, `drop database ${name} with (force)`)
      await query(url, `drop role ${owner}`)
    }
  })
})

const other = findOtherPostgres()
if (other === undefined)
  console.log('Not run: no PostgreSQL of another major version is installed (postgresql-15).')
else
  test('is the way to another major version of PostgreSQL and back', async () => {
    const server = await startOtherPostgres(other)
    try {
      await restore(server.url, file)
      expect(await allRows(server.url)).toEqual(before)
      const back = path.join(folder, 'back.backup')
      await backUp(server.url, back)
      const again = await emptyDatabase()
      await restore(again, back)
      expect(await allRows(again)).toEqual(before)
    } finally {
      server.stop()
    }
  })
