import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { CannotStart } from '@/lib/cannot-start'
import { MIGRATIONS, migrationFiles, SCHEMA } from '@/lib/db/migrate/migration-files'
import { sqlBetween } from '@/lib/db/migrate/schema-engine'
import { openDatabase } from '@/lib/db/open-database'
import { readEnvFile, readSettings } from '@/lib/env'

/** The schema as committed is that of the committed migrations; a test sees to it. */
const committedSchema = () => {
  const { status, stdout } = spawnSync('git', ['show', `HEAD:./${path.relative('.', SCHEMA)}`], {
    encoding: 'utf8',
  })
  if (status === 0) return stdout
  throw new CannotStart('The committed schema cannot be read: is this a git clone?')
}

const nextNumber = () => {
  const last = migrationFiles().at(-1)?.name ?? '0000'
  return String(Number.parseInt(last, 10) + 1).padStart(4, '0')
}

/** Writes the migration that leads from the last one's schema to the schema as it is now. */
export const run = async ({ args }: { args: string[] }): Promise<void> => {
  const [name = ''] = args
  if (!/^[a-z0-9]+(_[a-z0-9]+)*$/.test(name))
    throw new CannotStart('Name the migration for what it does: npm run db:new-migration -- add_x')
  readEnvFile()
  const to = readFileSync(SCHEMA, 'utf8')
  const database = await openDatabase(readSettings(), (line) => console.log(line))
  const sql = await sqlBetween(database.url, { from: committedSchema(), to })
  const folder = path.join(MIGRATIONS, `${nextNumber()}_${name}`)
  mkdirSync(folder)
  writeFileSync(path.join(folder, 'migration.sql'), sql)
  console.log(`Wrote ${path.relative('.', folder)}/migration.sql; read it before you commit it.`)
  await database.release()
  // The engine keeps its connection open.
  process.exit(0)
}
