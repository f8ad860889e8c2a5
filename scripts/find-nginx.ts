import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { CannotStart } from '@/lib/cannot-start'
import { environmentWith } from '@/lib/env'

/** Where nginx stands when it is installed, beside the path of the shell. */
const FOLDERS = ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin']

/** nginx, where there is one. */
export const nginxThatIsThere = (): string | undefined =>
  [...(environmentWith({}).PATH ?? '').split(path.delimiter), ...FOLDERS]
    .map((folder) => path.join(folder, 'nginx'))
    .find(existsSync)

const fromDebian = () => {
  if (process.getuid?.() !== 0) return undefined
  for (const args of [['update'], ['install', '-y', 'nginx-light']])
    spawnSync('apt-get', args, {
      stdio: 'ignore',
      env: environmentWith({ DEBIAN_FRONTEND: 'noninteractive' }),
    })
  return nginxThatIsThere()
}

/**
 * The nginx that the configuration in docs/ is tried with, installed if there is none.
 * @throws CannotStart when none can be installed: no test is skipped
 */
export const findNginx = (): string => {
  const found = nginxThatIsThere() ?? fromDebian()
  if (found) return found
  throw new CannotStart('The test of docs/nginx.conf needs nginx and it could not be installed.')
}
