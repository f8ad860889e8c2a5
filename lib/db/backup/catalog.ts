import type pg from 'pg'
import { migrationFiles } from '@/lib/db/migrate/migration-files'

/** A table of ours as it stands in a database. */
export type Table = { name: string; columns: string[] }
/** A foreign key: a row of `table` names one of `target`. */
export type ForeignKey = { name: string; table: string; target: string }
/** A trigger that looks at rows as they come. */
export type InsertTrigger = { name: string; table: string }

/** The tables that our migrations make; others that a database holds are not ours to touch. */
export const tableNames = (): string[] =>
  migrationFiles().flatMap(({ sql }) =>
    [...sql.matchAll(/^CREATE TABLE "?(\w+)"?/gm)].map(([, name = '']) => name),
  )

/** The tables of ours that this database has, with their columns, by name. */
export const listTables = async (client: pg.ClientBase): Promise<Table[]> => {
  const { rows } = await client.query<Table>(
    `select c.relname::text as name, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
       and c.relname = any ($1) and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     group by c.relname order by c.relname`,
    [tableNames()],
  )
  return rows
}

/** The foreign keys between tables of ours. */
export const listForeignKeys = async (client: pg.ClientBase): Promise<ForeignKey[]> => {
  const { rows } = await client.query<ForeignKey>(
    `select k.conname::text as name, c.relname::text as table, t.relname::text as target
     from pg_constraint k join pg_class c on c.oid = k.conrelid
       join pg_class t on t.oid = k.confrelid
     where k.contype = 'f' and c.relnamespace = current_schema()::regnamespace
     order by k.conname`,
  )
  return rows
}

/** The triggers of ours that would look at each row that a restore brings. */
export const listInsertTriggers = async (client: pg.ClientBase): Promise<InsertTrigger[]> => {
  const { rows } = await client.query<InsertTrigger>(
    `select t.tgname::text as name, c.relname::text as table
     from pg_trigger t join pg_class c on c.oid = t.tgrelid
     where not t.tgisinternal and t.tgenabled = 'O' and (t.tgtype & 4) <> 0
       and c.relnamespace = current_schema()::regnamespace and c.relname = any ($1)
     order by c.relname, t.tgname`,
    [tableNames()],
  )
  return rows
}

/** The migrations that this database has seen to their end, in their order. */
export const listMigrations = async (client: pg.ClientBase): Promise<string[]> => {
  const table = await client.query(`select to_regclass('_prisma_migrations') is not null as there`)
  if (table.rows[0]?.there !== true) return []
  const { rows } = await client.query<{ name: string }>(
    `select migration_name as name from _prisma_migrations
     where finished_at is not null and rolled_back_at is null order by migration_name`,
  )
  return rows.map(({ name }) => name)
}

/**
 * Puts tables in an order in which each comes after those that its rows name, as far as there is
 * one: where tables name each other, the first by name goes first.
 */
export const inOrderOfKeys = (tables: readonly Table[], keys: readonly ForeignKey[]): Table[] => {
  const waiting = new Map(tables.map((table) => [table.name, table]))
  const ordered: Table[] = []
  const isFree = ({ name }: Table) =>
    keys.every(({ table, target }) => table !== name || target === name || !waiting.has(target))
  while (waiting.size > 0) {
    const left = [...waiting.values()]
    const free = left.filter(isFree)
    for (const table of free.length > 0 ? free : left.slice(0, 1)) {
      ordered.push(table)
      waiting.delete(table.name)
    }
  }
  return ordered
}
