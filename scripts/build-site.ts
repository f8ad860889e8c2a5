import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { CannotStart } from '@/lib/cannot-start'
import { isAlive } from '@/lib/db/embedded/is-alive'
import { buildReading } from './build-reading'
import { chooseBuildFolder } from './choose-build-folder'
import { hashSources } from './hash-sources'
import { nextBuild } from './next-build'

/** The second folder is for a build beside a site that still serves an older one from the first. */
const FOLDERS = ['.next', '.next-beside'] as const
// A build empties its folder but for its cache.
const KEPT = path.join('.next', 'cache')
const LOCK_WAIT_MS = 600_000

const stampOf = (folder: string) => path.join(folder, 'built-from')
/** What names a build: the hash of the sources it was made from, the same wherever it is made. */
export const versionOf = (folder: string): string => readFileSync(stampOf(folder), 'utf8')
const usersOf = (folder: string) => path.join(folder, 'cache', 'used-by')

const builtFrom = (folder: string) => {
  try {
    return readFileSync(stampOf(folder), 'utf8')
  } catch {
    return null
  }
}

const isUsed = (folder: string) => {
  try {
    return readdirSync(usersOf(folder)).some((pid) => isAlive(Number(pid)))
  } catch {
    return false
  }
}

const use = (folder: string) => {
  const users = usersOf(folder)
  mkdirSync(users, { recursive: true })
  for (const pid of readdirSync(users)) if (!isAlive(Number(pid))) rmSync(path.join(users, pid))
  const mark = path.join(users, String(process.pid))
  writeFileSync(mark, '')
  process.on('exit', () => rmSync(mark, { force: true }))
  return folder
}

const holderOf = (lock: string) => {
  try {
    return Number(readFileSync(lock, 'utf8'))
  } catch {
    return undefined
  }
}

const takeLock = async (lock: string) => {
  const end = Date.now() + LOCK_WAIT_MS
  while (Date.now() < end) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      return
    } catch {
      const holder = holderOf(lock)
      if (holder !== undefined && !isAlive(holder)) rmSync(lock, { force: true })
      await sleep(300)
    }
  }
  throw new CannotStart('Another start has been building the site for ten minutes: stop it first.')
}

const runBuild = async (folder: string) => {
  const output = await nextBuild({ BUILD_DIR: folder })
  if (output === null) return buildReading(folder)
  process.stderr.write(output)
  throw new CannotStart('The site could not be built: the reason stands above.')
}

const choose = (sources: string) =>
  chooseBuildFolder(
    sources,
    FOLDERS.map((folder) => ({ folder, builtFrom: builtFrom(folder), used: isUsed(folder) })),
  )

/**
 * Builds the site unless a build of the very same sources stands already.
 * @returns the folder of the build, marked as used by this process until it ends
 * @throws CannotStart when the build fails, or every folder serves a site of other sources
 */
export const buildSite = async (log: (line: string) => void): Promise<string> => {
  const sources = hashSources()
  const standing = choose(sources)
  if (standing && !standing.mustBuild) return use(standing.folder)
  mkdirSync(KEPT, { recursive: true })
  const lock = path.join(KEPT, 'lock-of-start')
  await takeLock(lock)
  try {
    const chosen = choose(sources)
    if (!chosen)
      throw new CannotStart('Two older builds are being served from this folder: stop one first.')
    const { folder, mustBuild } = chosen
    if (!mustBuild) return use(folder)
    log('Building the site, which takes a minute after a change')
    rmSync(stampOf(folder), { force: true })
    await runBuild(folder)
    writeFileSync(stampOf(folder), sources)
    return use(folder)
  } finally {
    rmSync(lock, { force: true })
  }
}
