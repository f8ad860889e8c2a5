import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { isAlive } from './is-alive'

/** The server that a cluster's folder says is running; `port` is undefined while it starts. */
export type Postmaster = { pid: number; port: number | undefined }

const commandOf = (pid: number) => {
  if (process.platform === 'win32') return 'postgres'
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    return execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' })
  } catch {
    return ''
  }
}

/** A number in a stale file may belong to another program by now, in a container even to us. */
const isServer = (pid: number) => isAlive(pid) && commandOf(pid).includes('postgres')

/**
 * Reads `postmaster.pid` of a cluster.
 * @returns the running server, `'stale'` when the file outlived its server, or null without a file
 */
export const readPostmaster = (cluster: string): Postmaster | 'stale' | null => {
  let lines: string[]
  try {
    lines = readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return null
  }
  const pid = Number.parseInt(lines[0] ?? '', 10)
  if (!isServer(pid)) return 'stale'
  const port = Number.parseInt(lines[3] ?? '', 10)
  return { pid, port: port > 0 ? port : undefined }
}
