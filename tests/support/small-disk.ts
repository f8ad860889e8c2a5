import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { query } from './query'

/** A disk of 20 MB for a server that runs on this computer, and how to fill and free it. */
export type SmallDisk = {
  /** the tablespace on it */
  tablespace: string
  /** fills it but for so many bytes */
  fill: (left: number) => void
  free: () => void
  /** after the databases on it are gone */
  remove: () => Promise<void>
}

const owner = () => execFileSync('id', ['-u', 'postgres'], { encoding: 'utf8' }).trim()

/**
 * Mounts a disk of 20 MB and makes a tablespace on it.
 * @returns the disk, or the sentence why there can be none here
 */
export const mountSmallDisk = async (server: string): Promise<SmallDisk | string> => {
  if (process.platform !== 'linux') return 'a disk in memory is mounted on Linux only'
  if (process.getuid?.() !== 0) return 'only root mounts a disk'
  if (process.env.TEST_DATABASE_URL) return 'the server may be on another computer'
  const folder = mkdtempSync(path.join(tmpdir(), 'plenary-disk-'))
  try {
    const options = `size=20m,mode=0700,uid=${owner()}`
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'pipe' })
  } catch {
    rmdirSync(folder)
    return 'this computer does not let root mount a disk in memory'
  }
  const tablespace = `small_disk_${process.pid}`
  const filler = path.join(folder, 'filler')
  await query(server, `create tablespace ${tablespace} location '${folder}'`)
  return {
    tablespace,
    fill: (left) => {
      const { bavail, bsize } = statfsSync(folder)
      writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - left)))
    },
    free: () => rmSync(filler, { force: true }),
    remove: async () => {
      await query(server, `drop tablespace ${tablespace}`)
      execFileSync('umount', [folder])
      rmdirSync(folder)
    },
  }
}
