import pg from 'pg'
import { CannotStart } from '@/lib/cannot-start'
import { migrate } from '@/lib/db/migrate/migrate'
import { migrationFiles } from '@/lib/db/migrate/migration-files'
import { type BackupHeader, FORMS_OF_VALUES, LEFT_OUT } from './backup-format'
import { listMigrations, listTables, type Table } from './catalog'
import { databaseFailure } from './file-failure'
import { holdTables, loadTables } from './load-tables'
import { type CheckedBackup, readBackup } from './read-backup'

type Restoring = { url: string; backup: CheckedBackup; log: (line: string) => void }

const connected = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client(url)
  client.on('error', () => {})
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.end().catch(() => {})
  }
}

const assertEmpty = async (client: pg.Client, tables: readonly Table[]) => {
  for (const { name } of tables) {
    if (LEFT_OUT.includes(name)) continue
    const found = await client.query(`select from ${client.escapeIdentifier(name)} limit 1`)
    if (found.rowCount)
      throw new CannotStart(
        `The database is not empty (it holds rows of ${name}), and a restore never mixes: restore into a new one, by another DATABASE_URL or DATA_DIR, or move the old one away first.`,
      )
  }
}

/** @throws CannotStart when a migration of the backup is not one of ours */
const assertNotNewer = ({ migrations, version }: BackupHeader) => {
  const ours = migrationFiles().map(({ name }) => name)
  const strange = migrations.find((name, at) => ours[at] !== name)
  if (strange)
    throw new CannotStart(
      `The backup was made by a newer version of Plenary, ${version}, and holds what this one does not know (the migration ${strange}): restore it with that one.`,
    )
}

/** Brings an empty database to where the backup's was, no further. */
const prepare = async (url: string, { migrations }: BackupHeader, log: Restoring['log']) => {
  await connected(url, async (client) => assertEmpty(client, await listTables(client)))
  await migrate(url, log, migrations.at(-1))
  const there = await connected(url, listMigrations)
  if (there.length > migrations.length)
    throw new CannotStart(
      'The backup is of an older version of Plenary, and this empty database is of this one already: restore into a new database, with no table in it.',
    )
}

const load = async ({ url, backup }: Restoring) =>
  connected(url, async (client) => {
    await client.query('begin')
    await client.query(FORMS_OF_VALUES)
    const held = await holdTables(client)
    await assertEmpty(client, held)
    const rows = await readBackup(backup.file, ({ tables }) =>
      loadTables(client, held, { tables, order: backup.order }),
    )
    await client.query('commit')
    return rows
  })

/**
 * Restores a backup into the empty database at `url`, whole or not at all, and brings it up to this
 * version.
 * @returns how many rows it brought
 * @throws CannotStart when the database is not empty, the backup is of a newer version, or anything
 *   in it does not fit
 */
export const restoreBackup = async (restoring: Restoring): Promise<number> => {
  const { url, backup, log } = restoring
  assertNotNewer(backup.header)
  try {
    await prepare(url, backup.header, log)
    const rows = await load(restoring)
    await migrate(url, log)
    return rows
  } catch (error) {
    if (error instanceof CannotStart) throw error
    throw new CannotStart(`Nothing was restored: ${databaseFailure(error)}.`)
  }
}
