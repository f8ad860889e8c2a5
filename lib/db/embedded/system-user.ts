import { CannotStart } from '@/lib/cannot-start'
import { type RunAs, runProgram } from './run-program'

const NAME = 'postgres'

const idOf = async (kind: '-u' | '-g') => {
  const { code, output } = await runProgram({
    command: 'id',
    args: [kind, NAME],
    cwd: '/',
    as: {},
  })
  return code === 0 ? Number.parseInt(output, 10) : undefined
}

const find = async (): Promise<RunAs | undefined> => {
  const [uid, gid] = await Promise.all([idOf('-u'), idOf('-g')])
  return uid === undefined || gid === undefined ? undefined : { uid, gid }
}

/**
 * The system's user `postgres`, made if there is none. For root only.
 * @throws CannotStart when it cannot be made
 */
export const systemUser = async (): Promise<RunAs> => {
  const known = await find()
  if (known) return known
  await runProgram({ command: 'groupadd', args: ['--system', NAME], cwd: '/', as: {} })
  await runProgram({
    command: 'useradd',
    args: ['--system', '--gid', NAME, '--no-create-home', '--shell', '/bin/false', NAME],
    cwd: '/',
    as: {},
  })
  const made = await find()
  if (made) return made
  throw new CannotStart(
    'PostgreSQL does not run as root and the user "postgres" could not be made: start as another user, or set DATABASE_URL.',
  )
}
