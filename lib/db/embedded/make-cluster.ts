import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { CannotStart } from '@/lib/cannot-start'
import { listDaily } from '@/lib/db/backup/daily-files'
import type { Place } from './place'
import { type RunAs, runProgram } from './run-program'

// The builtin locale is the same on every system; without it a system with no LANG makes SQL_ASCII.
const FLAGS = [
  '--username=postgres',
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C',
  '--no-instructions',
]

const giveTo = (file: string, { uid, gid }: RunAs) => {
  if (uid !== undefined && gid !== undefined) chownSync(file, uid, gid)
}

const initialise = async (place: Place, folder: string) => {
  const password = randomBytes(24).toString('base64url')
  const cluster = path.join(folder, 'data')
  mkdirSync(cluster, { mode: 0o700 })
  const handed = path.join(cluster, '..', 'password-for-initdb')
  writeFileSync(handed, `${password}\n`, { mode: 0o600 })
  giveTo(cluster, place.as)
  giveTo(handed, place.as)
  const { code, output } = await runProgram({
    command: path.join(place.native, 'bin', 'initdb'),
    args: [`--pgdata=${cluster}`, `--pwfile=${handed}`, ...FLAGS],
    cwd: folder,
    as: place.as,
  })
  rmSync(handed)
  const reason = output.trim().split('\n').pop() ?? ''
  if (code !== 0) throw new CannotStart(`The embedded database could not be made: ${reason}`)
  writeFileSync(path.join(folder, 'password'), password, { mode: 0o600 })
}

/**
 * Makes the database's files unless they stand already. They are made beside their place and moved
 * there whole, so that a start that was cut off leaves nothing and two starts at once make one.
 * @throws CannotStart when the folder cannot be written or PostgreSQL refuses
 */
export const makeCluster = async (place: Place): Promise<void> => {
  if (existsSync(place.home)) return
  let folder: string
  try {
    folder = mkdtempSync(`${place.home}-new-`)
  } catch {
    throw new CannotStart(
      `The folder ${path.dirname(place.home)} cannot be written: set DATA_DIR to a folder that can.`,
    )
  }
  try {
    chmodSync(folder, 0o755)
    await initialise(place, folder)
    renameSync(folder, place.home)
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    if (!existsSync(place.home)) throw error
  }
}

/** How to go on with files that only another major version of PostgreSQL can read. */
const wayOn = (dataDir: string) => {
  const last = listDaily(dataDir).at(-1)
  if (last)
    return `move that folder away and restore its last backup, npm run restore -- ${last.file}`
  return 'with the version of Plenary that made it, npm run backup -- FILE; then move that folder away and, with this version, npm run restore -- FILE'
}

/**
 * Checks that the files are of the PostgreSQL that is installed.
 * @param dataDir where its backups stand
 * @returns the password of the database
 * @throws CannotStart when another major version made them, or they cannot be read
 */
export const openCluster = async (place: Place, dataDir: string): Promise<string> => {
  const program = path.join(place.native, 'bin', 'postgres')
  const shown = await runProgram({ command: program, args: ['--version'], cwd: '/', as: place.as })
  const installed = /(\d+)/.exec(shown.output)?.[1]
  let made: string
  let password: string
  try {
    made = readFileSync(path.join(place.cluster, 'PG_VERSION'), 'utf8').trim()
    password = readFileSync(path.join(place.home, 'password'), 'utf8').trim()
  } catch {
    throw new CannotStart(
      `The database in ${place.home} cannot be read: it is damaged or belongs to another user.`,
    )
  }
  if (made !== installed)
    throw new CannotStart(
      `The database in ${place.home} was made by PostgreSQL ${made} and PostgreSQL ${installed} is installed: ${wayOn(dataDir)}.`,
    )
  return password
}
