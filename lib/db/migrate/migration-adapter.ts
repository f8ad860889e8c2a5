import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'

/** The engine's own lock is one of the session, which outlives it behind a pooler; ours holds. */
const ENGINES_LOCK = /^SELECT pg_advisory_lock\(\d+\)$/u

/**
 * Prisma's adapter cuts a script at each semicolon, also inside the body of a function, and sends
 * the pieces one by one. A query without parameters may hold a whole script, and PostgreSQL runs
 * that in one transaction: a migration is applied whole or not at all.
 */
class WholeScripts extends PrismaPg {
  override async connect() {
    const adapter = await super.connect()
    const executeRaw = adapter.executeRaw.bind(adapter)
    return Object.assign(adapter, {
      executeRaw: async (query: Parameters<typeof executeRaw>[0]) =>
        ENGINES_LOCK.test(query.sql) ? 0 : executeRaw(query),
      executeScript: async (sql: string) => {
        await executeRaw({ sql, args: [], argTypes: [] })
      },
    })
  }
}

/** The migration engine's connection to the database at `url`. */
export const migrationAdapter = (url: string) =>
  bindMigrationAwareSqlAdapterFactory(new WholeScripts({ connectionString: url }))
