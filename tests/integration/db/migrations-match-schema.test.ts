import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { SCHEMA } from '@/lib/db/migrate/migration-files'
import { sqlBetween } from '@/lib/db/migrate/schema-engine'
import { emptyDatabase, testDatabase } from '@/tests/support/database'
import { query } from '@/tests/support/query'
import { BEYOND_PRISMA } from './beyond-prisma'

const CATALOGUE = `
  select 'column ' || c.relname || '.' || a.attname as name,
    concat_ws(' ', format_type(a.atttypid, a.atttypmod), case when a.attnotnull then 'not null' end,
      a.attidentity, a.attgenerated, pg_get_expr(d.adbin, d.adrelid)) as definition
  from pg_attribute a
  join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p', 'v', 'm')
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped
  union all
  select 'index ' || c.relname, pg_get_indexdef(c.oid)
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'i'
  union all
  select 'constraint ' || conname, conrelid::regclass || ' ' || pg_get_constraintdef(oid)
  from pg_constraint where connamespace = 'public'::regnamespace and contype <> 'n'
  union all
  select 'trigger ' || tgname, pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
  union all
  select 'function ' || proname, prokind::text
  from pg_proc where pronamespace = 'public'::regnamespace
  union all
  select 'type ' || typname, typtype::text
  from pg_type where typnamespace = 'public'::regnamespace and typtype in ('d', 'e')
  order by 1, 2`

const catalogueOf = async (url: string): Promise<string[]> => {
  const rows = await query<{ name: string; definition: string }>(url, CATALOGUE)
  return rows
    .map(({ name, definition }) => `${name}: ${definition}`)
    .filter((line) => !line.includes('_prisma_migrations'))
}

const databaseFromSchema = async () => {
  const url = await emptyDatabase()
  await query(url, await sqlBetween(url, { from: null, to: readFileSync(SCHEMA, 'utf8') }))
  return url
}

test('the migrations and the schema make one database, but for what Prisma cannot say', async () => {
  const { url } = await testDatabase()
  const fromMigrations = await catalogueOf(url)
  const fromSchema = await catalogueOf(await databaseFromSchema())
  expect(fromSchema.filter((line) => !fromMigrations.includes(line))).toEqual([])
  const beyond = fromMigrations.filter((line) => !fromSchema.includes(line))
  const expected = Object.entries(BEYOND_PRISMA).flatMap(([kind, names]) =>
    names.map((name) => `${kind} ${name}`),
  )
  expect(beyond.map((line) => line.slice(0, line.indexOf(':'))).sort()).toEqual(expected.sort())
})
