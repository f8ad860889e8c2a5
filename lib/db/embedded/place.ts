import { createHash } from 'node:crypto'
import { chmodSync, cpSync, existsSync, mkdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { CannotStart } from '@/lib/cannot-start'
import { findBinaries } from './binaries'
import { type RunAs, runProgram } from './run-program'
import { systemUser } from './system-user'

/** Where the embedded database stands: its programs, its folder and whom it runs as. */
export type Place = { native: string; home: string; cluster: string; as: RunAs }

/** A folder that any user of the computer may enter, for a checkout that only root may. */
const OPEN_TO_ALL = '/var/lib/plenary'

const makeFolder = (folder: string) => {
  try {
    const made = mkdirSync(folder, { recursive: true })
    if (made !== undefined) chmodSync(folder, 0o755)
  } catch {
    throw new CannotStart(
      `The folder ${folder} cannot be made or written: set DATA_DIR to a folder that can.`,
    )
  }
}

const canUse = async (folder: string, native: string, as: RunAs) => {
  const program = path.join(native, 'bin', 'postgres')
  const { code } = await runProgram({ command: program, args: ['--version'], cwd: '/', as })
  if (code !== 0) return false
  const entered = await runProgram({
    command: '/bin/sh',
    args: ['-c', 'cd "$0"', folder],
    cwd: '/',
    as,
  })
  return entered.code === 0
}

/** Where the files of a data folder go that the user of the server cannot enter. */
const outsideOf = (dataDir: string) =>
  path.join(OPEN_TO_ALL, createHash('sha256').update(dataDir).digest('hex').slice(0, 12))

/** Whether an embedded database was ever made for this data folder. */
export const holdsCluster = (dataDir: string): boolean => {
  const folder = path.resolve(dataDir)
  return [folder, outsideOf(folder)].some((one) => existsSync(path.join(one, 'postgres', 'data')))
}

const moveOut = (dataDir: string, native: string) => {
  const folder = outsideOf(dataDir)
  makeFolder(OPEN_TO_ALL)
  makeFolder(folder)
  const copy = path.join(folder, 'native')
  if (!existsSync(path.join(copy, 'bin', 'postgres')))
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
  return { folder, native: copy }
}

/** PostgreSQL serves only the owner of its files, so root becomes that owner. */
const ownerOf = (cluster: string): RunAs | undefined => {
  if (!existsSync(cluster)) return undefined
  const { uid, gid } = statSync(cluster)
  return uid === 0 ? undefined : { uid, gid }
}

/**
 * Decides where the embedded database of a data folder stands, and makes that folder.
 * Root may not run PostgreSQL, so as root it runs as the user `postgres`; where that user cannot
 * enter, data and programs go to a folder that it can, and `log` says so.
 * @throws CannotStart when the folder cannot be made
 */
export const choosePlace = async (dataDir: string, log: (line: string) => void): Promise<Place> => {
  const native = findBinaries()
  makeFolder(dataDir)
  const at = (folder: string, programs: string, as: RunAs): Place => {
    const home = path.join(folder, 'postgres')
    return { native: programs, home, cluster: path.join(home, 'data'), as }
  }
  if (process.getuid?.() !== 0) return at(dataDir, native, {})
  const as = ownerOf(path.join(dataDir, 'postgres', 'data')) ?? (await systemUser())
  if (await canUse(dataDir, native, as)) return at(dataDir, native, as)
  const outside = moveOut(dataDir, native)
  log(
    `The user that runs the database cannot enter ${dataDir}: its files stand in ${outside.folder}.`,
  )
  return at(outside.folder, outside.native, ownerOf(at(outside.folder, '', {}).cluster) ?? as)
}
