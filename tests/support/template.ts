import { createHash } from 'node:crypto'
import pg from 'pg'
import { isAlive } from '@/lib/db/embedded/is-alive'
import { migrate } from '@/lib/db/migrate/migrate'
import { migrationFiles } from '@/lib/db/migrate/migration-files'
import { databaseUrl, type TestServer } from './test-server'

const TEMPLATE_LOCK = 7_536_285

/** Databases are named for the process that made them, so what a killed run left can be told. */
const dropLeftovers = async (client: pg.Client, template: string) => {
  const { rows } = await client.query<{ datname: string }>(
    String.raw`select datname from pg_database where datname like 'test\_%' or datname like 'template\_plenary\_%'`,
  )
  for (const { datname } of rows) {
    const pid = Number(/^test_(\d+)_/.exec(datname)?.[1])
    const old = Number.isNaN(pid) ? datname !== template : !isAlive(pid)
    if (old) await client.query(`drop database if exists ${datname} with (force)`)
  }
}

/**
 * Makes, once for each state of the migrations, the database that the tests' databases are copied
 * from. It is built under another name, so that a run that was cut off leaves no half of one.
 */
export const ensureTemplate = async ({ url, shared }: TestServer): Promise<string> => {
  const hash = createHash('sha256')
  for (const { name, sql } of migrationFiles()) hash.update(`${name}\0${sql}\0`)
  const template = `template_plenary_${hash.digest('hex').slice(0, 16)}`
  const client = new pg.Client(url)
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK])
    // On a server of several computers the number of a process tells nothing.
    if (!shared) await dropLeftovers(client, template)
    const there = await client.query('select 1 from pg_database where datname = $1', [template])
    if (there.rowCount) return template
    const building = `test_${process.pid}_template`
    await client.query(`drop database if exists ${building} with (force)`)
    await client.query(`create database ${building}`)
    await migrate(databaseUrl(url, building), () => {})
    await client.query(`alter database ${building} rename to ${template}`)
    return template
  } finally {
    await client.end()
  }
}
