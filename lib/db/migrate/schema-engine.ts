import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg'
import { migrationAdapter } from './migration-adapter'
import { MIGRATIONS, migrationFiles, SCHEMA } from './migration-files'

const NO_FILTERS = { externalTables: [], externalEnums: [] }

/** The engine of `prisma migrate`, from npm: Prisma's own command would download it. */
const loadEngine = async (url: string) => {
  const require = createRequire(import.meta.url)
  const wasm = require.resolve('@prisma/schema-engine-wasm').replace(/\.js$/, '_bg.wasm')
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: () => {} } })
  const bytes = new WebAssembly.Module(readFileSync(wasm))
  const { exports } = new WebAssembly.Instance(bytes, {
    './schema_engine_bg.js': importsOf(engine),
  })
  const start = exports.__wbindgen_start
  if (typeof start !== 'function') throw new Error('The migration engine is not as expected.')
  Reflect.get(engine, '__wbg_set_wasm')(exports)
  start()
  const datamodels: [string, string][] = [[SCHEMA, readFileSync(SCHEMA, 'utf8')]]
  return engine.SchemaEngine.new({ datamodels }, () => {}, migrationAdapter(url))
}

/** WebAssembly knows a module's exports only as a bag of imports. */
const importsOf = (module: object) => module as WebAssembly.ModuleImports

const upTo = (last: string) => migrationFiles().filter(({ name }) => name <= last)

/**
 * Applies the migrations that `_prisma_migrations` does not hold yet, and records them there.
 * The engine keeps its connection until its process ends, so call this in a process of its own.
 * @param last the name of the migration to stop after
 * @returns the names of those applied
 */
export const applyWithEngine = async (url: string, last: string): Promise<string[]> => {
  const schemaEngine = await loadEngine(url)
  const { appliedMigrationNames } = await schemaEngine.applyMigrations({
    migrationsList: {
      baseDir: MIGRATIONS,
      lockfile: {
        path: 'migration_lock.toml',
        content: readFileSync(path.join(MIGRATIONS, 'migration_lock.toml'), 'utf8'),
      },
      shadowDbInitScript: '',
      migrationDirectories: upTo(last).map(({ name, sql }) => ({
        path: name,
        migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
      })),
    },
    filters: NO_FILTERS,
  })
  return appliedMigrationNames
}

/**
 * The SQL that leads from one Prisma schema to another.
 * @param url a database that can be reached; nothing in it is read or changed
 * @param from the text of the older schema, or null for an empty database
 */
export const sqlBetween = async (
  url: string,
  { from, to }: { from: string | null; to: string },
): Promise<string> => {
  const schemaEngine = await loadEngine(url)
  const target = (content: string) => ({
    tag: 'schemaDatamodel' as const,
    files: [{ path: SCHEMA, content }],
  })
  const { stdout } = await schemaEngine.diff({
    from: from === null ? { tag: 'empty' } : target(from),
    to: target(to),
    script: true,
    exitCode: null,
    filters: NO_FILTERS,
  })
  return stdout ?? ''
}
