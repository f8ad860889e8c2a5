import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '@/lib/db/embedded/free-port'
import { systemUser } from '@/lib/db/embedded/system-user'

const DEBIANS = '/usr/lib/postgresql'
const OURS = '18'

/** The programs of another major version of PostgreSQL than the embedded one, if one is installed. */
export const findOtherPostgres = (): string | undefined => {
  if (!existsSync(DEBIANS)) return undefined
  return readdirSync(DEBIANS)
    .filter((major) => Number(major) >= 14 && major !== OURS)
    .map((major) => path.join(DEBIANS, major, 'bin'))
    .find((bin) => existsSync(path.join(bin, 'initdb')))
}

/** Starts a server of another major version in a folder of its own. */
export const startOtherPostgres = async (bin: string) => {
  const home = mkdtempSync(path.join(tmpdir(), 'plenary-other-'))
  chmodSync(home, 0o755)
  const as = process.getuid?.() === 0 ? await systemUser() : {}
  if (as.uid !== undefined && as.gid !== undefined) chownSync(home, as.uid, as.gid)
  const data = path.join(home, 'data')
  const run = (program: string, args: string[]) => {
    const { status, stderr } = spawnSync(path.join(bin, program), ['-D', data, ...args], {
      ...as,
      cwd: home,
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', program === 'pg_ctl' ? 'ignore' : 'pipe'],
    })
    if (status !== 0) throw new Error(`${program} failed: ${stderr}`)
  }
  run('initdb', ['--username=postgres', '--auth=trust', '--encoding=UTF8', '--locale=C'])
  const port = await freePort(home)
  const flags = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off`
  run('pg_ctl', ['-w', '-l', path.join(home, 'log'), '-o', flags, 'start'])
  return {
    url: `postgresql://postgres@127.0.0.1:${port}/postgres?sslmode=disable`,
    stop: () => {
      run('pg_ctl', ['-m', 'immediate', 'stop'])
      rmSync(home, { recursive: true, force: true })
    },
  }
}
