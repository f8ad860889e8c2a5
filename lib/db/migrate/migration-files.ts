import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The folder of the migrations, in the standard layout of Prisma. */
export const MIGRATIONS = path.resolve('prisma/migrations')
/** The schema as the product has it now. */
export const SCHEMA = path.resolve('prisma/schema.prisma')

/** The migrations in the order they are applied: name and SQL. */
export const migrationFiles = (): { name: string; sql: string }[] =>
  readdirSync(MIGRATIONS)
    .filter((name) => existsSync(path.join(MIGRATIONS, name, 'migration.sql')))
    .sort()
    .map((name) => ({
      name,
      sql: readFileSync(path.join(MIGRATIONS, name, 'migration.sql'), 'utf8'),
    }))
