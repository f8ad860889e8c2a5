import { createHash } from 'node:crypto'
import { createWriteStream, existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { CannotStart } from '@/lib/cannot-start'
import { migrationFiles } from '@/lib/db/migrate/migration-files'
import {
  BACKUP_FORMAT,
  type BackupHeader,
  END_OF_ROWS,
  FORMS_OF_VALUES,
  LEFT_OUT,
} from './backup-format'
import { inOrderOfKeys, listForeignKeys, listMigrations, listTables, type Table } from './catalog'
import { databaseFailure, fileFailure } from './file-failure'

type Wish = { url: string; file: string; overwrite?: boolean; signal?: AbortSignal; now: Date }
/** What a backup came to: how much is in it, and the size of its file in bytes. */
export type Backup = { tables: number; rows: number; bytes: number }

const MAY_READ = 0o600

const json = (value: unknown) => Buffer.from(`${JSON.stringify(value)}\n`)

const productVersion = (): string =>
  JSON.parse(readFileSync('package.json', 'utf8')).version ?? 'unknown'

const headerOf = async (client: pg.Client, now: Date): Promise<BackupHeader> => {
  const migrations = await listMigrations(client)
  if (migrations.length === 0)
    throw new CannotStart('There is nothing to back up: this database holds no Plenary.')
  const known = new Set(migrationFiles().map(({ name }) => name))
  const newer = migrations.find((name) => !known.has(name))
  if (newer)
    throw new CannotStart(
      `The database is newer than this version of Plenary, which does not know all of it: it holds the migration ${newer}.`,
    )
  const { rows } = await client.query<{ version: string }>(
    `select current_setting('server_version') as version`,
  )
  return {
    plenary: 'backup',
    format: BACKUP_FORMAT,
    version: productVersion(),
    madeAt: now.toISOString(),
    postgresql: rows[0]?.version ?? '',
    migrations,
  }
}

const tablesToCopy = async (client: pg.Client) => {
  const tables = inOrderOfKeys(await listTables(client), await listForeignKeys(client))
  return tables.filter(({ name }) => !LEFT_OUT.includes(name))
}

type Counting = { tables: number; rows: number }

async function* piecesOf(client: pg.Client, tables: readonly Table[], counted: Counting) {
  for (const { name, columns } of tables) {
    yield json({ table: name, columns })
    const list = columns.map((column) => client.escapeIdentifier(column)).join(', ')
    const copy = client.query(copyTo(`copy ${client.escapeIdentifier(name)} (${list}) to stdout`))
    for await (const piece of copy) yield piece
    yield Buffer.from(END_OF_ROWS)
    yield json({ rows: copy.rowCount })
    counted.tables += 1
    counted.rows += copy.rowCount
  }
}

async function* withChecksum(header: BackupHeader, pieces: AsyncIterable<Buffer>, of: Counting) {
  const hash = createHash('sha256')
  const first = json(header)
  hash.update(first)
  yield first
  for await (const piece of pieces) {
    hash.update(piece)
    yield piece
  }
  yield json({ tables: of.tables, sha256: hash.digest('hex') })
}

/** One state of the whole database, however long it takes to read and whatever is saved meanwhile. */
const inOneState = async <T>(url: string, read: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client(url)
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('begin transaction isolation level repeatable read, read only')
    await client.query(FORMS_OF_VALUES)
    return await read(client)
  } finally {
    await client.end().catch(() => {})
  }
}

const assertFree = (file: string, overwrite: boolean) => {
  if (!existsSync(file)) return
  if (statSync(file).isDirectory()) throw new CannotStart(`${file} is a folder: name a file in it.`)
  if (!overwrite)
    throw new CannotStart(`The file ${file} is there already: choose another name, or add --force.`)
}

/** The sentence that a failed backup is told by. */
const told = (error: unknown, file: string) => {
  if (error instanceof CannotStart) return error
  const reason = fileFailure(error)
  if (reason) return new CannotStart(`The backup ${file} cannot be written: ${reason}.`)
  return new CannotStart(`The database could not be backed up: ${databaseFailure(error)}.`)
}

/**
 * Writes everything that the database at `url` holds, but sessions, one-time links and tries at
 * signing in, into one file that only its owner may read. It stands under its name only once it is
 * whole.
 * @throws CannotStart when the file is there already or cannot be written, or nothing can be read
 */
export const writeBackup = async (wish: Wish): Promise<Backup> => {
  const { url, file, overwrite = false, signal, now } = wish
  assertFree(file, overwrite)
  const part = `${file}.part`
  try {
    rmSync(part, { force: true })
    const counted = await inOneState(url, async (client) => {
      const header = await headerOf(client, now)
      const counted = { tables: 0, rows: 0 }
      const pieces = piecesOf(client, await tablesToCopy(client), counted)
      const target = createWriteStream(part, { mode: MAY_READ, flags: 'wx', flush: true })
      const source = withChecksum(header, pieces, counted)
      await pipeline(source, createGzip(), target, signal ? { signal } : {})
      return counted
    })
    assertFree(file, overwrite)
    renameSync(part, file)
    return { ...counted, bytes: statSync(file).size }
  } catch (error) {
    rmSync(part, { force: true })
    throw told(error, file)
  }
}
