import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import pg from 'pg'
import { CannotStart } from '@/lib/cannot-start'
import { migrationFiles } from './migration-files'

const MIGRATION_LOCK = 7_536_284
const TRIES = 3

type Known = { migration_name: string; finished: boolean }

const recorded = async (client: pg.Client): Promise<Known[]> => {
  const table = await client.query(`select to_regclass('_prisma_migrations') is not null as there`)
  if (table.rows[0]?.there !== true) return []
  const { rows } = await client.query<Known>(
    `select migration_name, finished_at is not null as finished
     from _prisma_migrations where rolled_back_at is null`,
  )
  return rows
}

const nameOf = ({ migration_name }: Known) => migration_name

/** The migrations that the database lacks; refuses a database that is broken or ahead of us. */
const pendingIn = async (client: pg.Client) => {
  const known = await recorded(client)
  const broken = known.find(({ finished }) => !finished)
  if (broken)
    throw new CannotStart(
      `The migration ${nameOf(broken)} began on this database and never finished: restore the database or mend it by hand.`,
    )
  const names = new Set(migrationFiles().map(({ name }) => name))
  const newer = known.map(nameOf).find((name) => !names.has(name))
  if (newer)
    throw new CannotStart(
      `The database is newer than this version of Plenary: it holds the migration ${newer}.`,
    )
  const applied = new Set(known.map(nameOf))
  return [...names].filter((name) => !applied.has(name))
}

const runEngine = async (url: string, last: string) => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/db/migrate/engine-process.ts'], {
    stdio: ['pipe', 'ignore', 'pipe'],
  })
  const ended = new Promise<number>((resolve) => {
    child.on('error', () => resolve(1))
    child.on('exit', (code) => resolve(code ?? 1))
  })
  child.stdin.end(`${url}\n${last}`)
  const [complaint, code] = await Promise.all([text(child.stderr), ended])
  return code === 0 ? undefined : complaint
}

/**
 * Brings the database at `url` up to the newest migration; several processes may do so at once.
 * @param last the migration to stop after, where it is not to be the newest
 * @returns the names of the migrations it applied
 * @throws CannotStart when one cannot be applied, or the database is newer than this version
 */
export const migrate = async (
  url: string,
  log: (line: string) => void,
  last?: string,
): Promise<string[]> => {
  const client = new pg.Client(url)
  client.on('error', () => {})
  await client.connect()
  try {
    // A lock of the session would outlive it where a pooler hands the connection on.
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK])
    const missing = await pendingIn(client)
    const pending = missing.filter((name) => last === undefined || name <= last)
    const newest = pending.at(-1)
    if (newest === undefined) return []
    log(`Migrating the database: ${pending.join(', ')}`)
    let complaint: string | undefined
    for (let tried = 0; tried < TRIES; tried += 1) {
      complaint = await runEngine(url, newest)
      if (complaint === undefined) return pending
      if ((await recorded(client)).some(({ finished }) => !finished)) break
    }
    throw new CannotStart(`The database could not be migrated: ${complaint}`)
  } finally {
    await client.end().catch(() => {})
  }
}
