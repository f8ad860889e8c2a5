import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { CannotStart } from '@/lib/cannot-start'
import {
  type ForeignKey,
  type InsertTrigger,
  listForeignKeys,
  listInsertTriggers,
  listTables,
  type Table,
} from './catalog'
import type { BackupTable } from './read-backup'

const PIECE = 64 * 1024

/** Rows in pieces that are worth sending. */
async function* inPieces(rows: AsyncIterable<Buffer>) {
  let held: Buffer[] = []
  let size = 0
  for await (const row of rows) {
    held.push(row)
    size += row.length
    if (size < PIECE) continue
    yield Buffer.concat(held)
    held = []
    size = 0
  }
  if (size > 0) yield Buffer.concat(held)
}

const quoted = (client: pg.Client, names: readonly string[]) =>
  names.map((name) => client.escapeIdentifier(name)).join(', ')

const lacks = (what: string) =>
  new CannotStart(`The backup holds ${what}, which its version of Plenary does not have.`)

const assertKnown = (tables: readonly Table[], { name, columns }: BackupTable) => {
  const known = tables.find((table) => table.name === name)
  if (!known) throw lacks(`the table ${name}`)
  const missing = columns.find((column) => !known.columns.includes(column))
  if (missing !== undefined) throw lacks(`the column ${name}.${missing}`)
}

const alter = async (
  client: pg.Client,
  things: readonly { name: string; table: string }[],
  change: (name: string) => string,
) => {
  for (const { name, table } of things)
    await client.query(
      `alter table ${client.escapeIdentifier(table)} ${change(client.escapeIdentifier(name))}`,
    )
}

/** Keys that no order of tables satisfies: those of tables that name each other. */
const keysInCircles = (keys: readonly ForeignKey[], order: readonly string[]) =>
  keys.filter(({ table, target }) => order.indexOf(target) > order.indexOf(table))

/**
 * Triggers say what may happen to a row in the course of work, and a restore is none: a publication
 * whose content was removed could not come with its mark. Keys in circles hold at the end of the
 * transaction, where PostgreSQL checks each. Both are as they were before it is committed.
 */
const setAside = async (client: pg.Client, keys: ForeignKey[], triggers: InsertTrigger[]) => {
  await alter(client, keys, (name) => `alter constraint ${name} deferrable initially deferred`)
  await alter(client, triggers, (name) => `disable trigger ${name}`)
}

const putBack = async (client: pg.Client, keys: ForeignKey[], triggers: InsertTrigger[]) => {
  await client.query('set constraints all immediate')
  await alter(client, keys, (name) => `alter constraint ${name} not deferrable`)
  await alter(client, triggers, (name) => `enable trigger ${name}`)
}

/** What counts rows goes on after the last that was restored. */
const setSequences = async (client: pg.Client, tables: readonly Table[]) => {
  for (const { name, columns } of tables) {
    for (const column of columns) {
      const of = [client.escapeIdentifier(name), column]
      const found = await client.query('select pg_get_serial_sequence($1, $2) as name', of)
      const sequence = found.rows[0]?.name
      if (typeof sequence !== 'string') continue
      const largest = `max(${client.escapeIdentifier(column)})`
      await client.query(
        `select setval($1, coalesce(${largest}, 1), ${largest} is not null)
         from ${client.escapeIdentifier(name)}`,
        [sequence],
      )
    }
  }
}

const copyRows = async (client: pg.Client, { name, columns, rows }: BackupTable) => {
  const target = `${client.escapeIdentifier(name)} (${quoted(client, columns)})`
  const copy = client.query(copyFrom(`copy ${target} from stdin`))
  await pipeline(Readable.from(inPieces(rows)), copy)
}

/** Locks the tables of ours against everyone else until the transaction ends, and lists them. */
export const holdTables = async (client: pg.Client): Promise<Table[]> => {
  const tables = await listTables(client)
  const names = tables.map(({ name }) => name)
  if (names.length > 0)
    await client.query(`lock table ${quoted(client, names)} in access exclusive mode`)
  return tables
}

/**
 * Brings the tables of a backup into a database whose tables are empty and held by `client`.
 * @param client in an open transaction
 * @returns how many rows were brought
 * @throws CannotStart when the backup holds what the database has no place for
 */
export const loadTables = async (
  client: pg.Client,
  held: readonly Table[],
  backup: { tables: AsyncIterable<BackupTable>; order: readonly string[] },
): Promise<number> => {
  const keys = keysInCircles(await listForeignKeys(client), backup.order)
  const triggers = await listInsertTriggers(client)
  await setAside(client, keys, triggers)
  let rows = 0
  for await (const table of backup.tables) {
    assertKnown(held, table)
    await copyRows(client, table)
    rows += table.count()
  }
  await putBack(client, keys, triggers)
  await setSequences(client, held)
  return rows
}
