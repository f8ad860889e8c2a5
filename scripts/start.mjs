// The first thing every npm script runs. It imports nothing but Node's own, so that it works on a
// fresh clone; it brings what the others need and then hands over to one of them.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const COMMANDS = {
  start: './serve.ts',
  dev: './serve.ts',
  test: './test.ts',
  user: './user.ts',
  layers: './layers.ts',
  backup: './db/backup.ts',
  restore: './db/restore.ts',
  bench: './bench/bench.ts',
  'db:migrate': './db/migrate.ts',
  'db:new-migration': './db/new-migration.ts',
  'db:sample': './db/sample.ts',
}
const INSTALLED = 'node_modules/.package-lock.json'
const SCHEMA = 'prisma/schema.prisma'
const GENERATED_FROM = 'lib/db/generated/made-from.prisma'

const say = (line) => process.stdout.write(`${line}\n`)

const stop = (sentence) => {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

const checkNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19))
    stop(`Plenary needs Node 20.19, 22 or 24, and this is Node ${process.versions.node}.`)
}

const npm = (args) => {
  const own = process.env.npm_execpath
  const options = { stdio: ['ignore', 'inherit', 'inherit'] }
  if (own?.endsWith('.js')) return spawnSync(process.execPath, [own, ...args], options)
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
}

const packagesOf = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return {}
  }
}

/** Packages for other systems are optional; all else must stand as the lockfile says. */
const isInstalled = () => {
  const installed = packagesOf(INSTALLED)
  return Object.entries(packagesOf('package-lock.json')).every(
    ([folder, { version, optional }]) =>
      folder === '' || optional || installed[folder]?.version === version,
  )
}

const installMissing = () => {
  if (isInstalled()) return
  say('Installing what is missing (npm ci)')
  const { status } = npm(['ci', '--include=dev', '--no-fund', '--no-audit', '--loglevel=error'])
  if (status !== 0) stop('The packages could not be installed: npm says why above.')
}

const generateClient = () => {
  const schema = readFileSync(SCHEMA, 'utf8')
  if (existsSync(GENERATED_FROM) && readFileSync(GENERATED_FROM, 'utf8') === schema) return
  say('Generating the database client')
  const args = ['node_modules/prisma/build/index.js', 'generate', '--config', '.config/prisma.ts']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) stop(`The database client could not be generated: ${stderr || stdout}`)
  writeFileSync(GENERATED_FROM, schema)
}

/** A reason not to start is a sentence; anything else is a fault of ours, told without its stack. */
const explain = (error) => {
  const message = error instanceof Error ? error.message : String(error)
  stop(error?.name === 'CannotStart' ? message : `Something went wrong: ${message}`)
}

const [name = 'start', ...args] = process.argv.slice(2)
process.chdir(fileURLToPath(new URL('..', import.meta.url)))
process.on('uncaughtException', explain)
process.on('unhandledRejection', explain)
checkNode()
if (!Object.hasOwn(COMMANDS, name)) stop(`There is no command ${name}.`)
installMissing()
generateClient()
const { register } = await import('tsx/esm/api')
register()
const { run } = await import(COMMANDS[name])
await run({ name, args })
