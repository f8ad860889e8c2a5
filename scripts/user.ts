import { parseArgs } from 'node:util'
import { addPerson } from '@/lib/account/add-person'
import { disablePerson } from '@/lib/account/disable-person'
import { enablePerson } from '@/lib/account/enable-person'
import { listPeople } from '@/lib/account/list-people'
import { makeLink } from '@/lib/account/make-link'
import { setPassword } from '@/lib/account/set-password'
import { setRole } from '@/lib/account/set-role'
import type { AccountContext } from '@/lib/account/visit'
import { CannotStart } from '@/lib/cannot-start'
import { createDb } from '@/lib/db/client'
import { migrate } from '@/lib/db/migrate/migrate'
import { openDatabase } from '@/lib/db/open-database'
import { ROLES } from '@/lib/domain/access'
import { AppError } from '@/lib/domain/app-error'
import { readEnvFile, readSettings, type Settings } from '@/lib/env'
import { readPassword } from './read-password'

import { siteAddress } from './site-address'

const ROLE = ROLES.join('|')

const USAGE = `npm run user -- add EMAIL --role ${ROLE} [--name NAME] [--assembly KEY …] [--link]
npm run user -- list
npm run user -- disable EMAIL
npm run user -- enable EMAIL
npm run user -- set-role EMAIL --role ${ROLE} [--assembly KEY …]
npm run user -- set-password EMAIL
npm run user -- link EMAIL
A password is read from standard input. --assembly names what a reviewer may read. With --link the
person is added without a password and chooses one by a link that works once, for 7 days.`

const OPTIONS = {
  role: { type: 'string' },
  name: { type: 'string' },
  assembly: { type: 'string', multiple: true },
  link: { type: 'boolean', default: false },
} as const

const parse = (args: string[]) => {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true })
  } catch (error) {
    throw new CannotStart(`${error instanceof Error ? error.message : ''}\n${USAGE}`)
  }
}

type Parsed = ReturnType<typeof parse>
type Call = { context: AccountContext; email: string; values: Parsed['values']; appUrl: string }

const linkFor = async ({ context, email, appUrl }: Call) => {
  const { secret } = await makeLink(context, { email })
  return `A link for ${email}, which works once and for 7 days:\n${appUrl}/sign-in/link?secret=${secret}`
}

const add = async (call: Call) => {
  const { context, email, values } = call
  const { role, name = email.split('@', 1)[0], assembly: assemblies = [], link } = values
  const person = { email, role, name, assemblies }
  if (link) {
    await addPerson(context, person)
    return `${email} is added as ${role}.\n${await linkFor(call)}`
  }
  await addPerson(context, { ...person, password: await readPassword() })
  return `${email} is added as ${role}.`
}

const list = async ({ context }: Call) => {
  const people = await listPeople(context)
  if (people.length === 0) return 'There is nobody yet.'
  const lines = people.map(({ email, name, role, state, hasPassword }) =>
    [
      email,
      role,
      name,
      state === 'disabled' ? 'disabled' : '',
      hasPassword ? '' : 'no password yet',
    ]
      .filter((part) => part !== '')
      .join('\t'),
  )
  return lines.join('\n')
}

const disable = async ({ context, email }: Call) => {
  await disablePerson(context, { email })
  return `${email} is disabled and signed out everywhere.`
}

const enable = async ({ context, email }: Call) => {
  await enablePerson(context, { email })
  return `${email} may sign in again.`
}

const changeRole = async ({ context, email, values }: Call) => {
  const { role, assembly: assemblies } = values
  await setRole(context, assemblies === undefined ? { email, role } : { email, role, assemblies })
  return `${email} is now ${role}.`
}

const changePassword = async ({ context, email }: Call) => {
  await setPassword(context, { email, password: await readPassword() })
  return `${email} has a new password and is signed out everywhere.`
}

const COMMANDS: ReadonlyMap<string, (call: Call) => Promise<string>> = new Map([
  ['add', add],
  ['list', list],
  ['disable', disable],
  ['enable', enable],
  ['set-role', changeRole],
  ['set-password', changePassword],
  ['link', linkFor],
])

const carryOut = async (
  settings: Settings,
  answer: (context: AccountContext) => Promise<string>,
) => {
  const database = await openDatabase(settings, () => {})
  try {
    await migrate(database.url, () => {})
    const db = createDb(database.url)
    const actor = {
      personId: null,
      name: 'npm run user',
      role: 'admin',
      assemblies: [],
      sessionId: null,
      confirmed: true,
    } as const
    try {
      console.log(await answer({ db, actor, now: new Date() }))
    } finally {
      await db.$disconnect()
    }
  } finally {
    await database.release()
  }
}

/** What keeps a command from being carried out, as a sentence; blank where nothing was asked. */
const faultOf = ({ positionals, values }: Pick<Parsed, 'positionals' | 'values'>) => {
  const [name = '', email, ...rest] = positionals
  if (name === '') return ''
  if (!COMMANDS.has(name)) return `There is no command ${name}.`
  if (name === 'list') return email === undefined ? null : `list takes nothing after it: ${email}.`
  if (email === undefined) return `${name} needs an EMAIL.`
  const needsRole = ['add', 'set-role'].includes(name) && values.role === undefined
  if (needsRole) return `${name} needs the role as --role ${rest[0] ?? ROLE}.`
  return rest.length === 0 ? null : `${name} takes nothing more after the email: ${rest.join(' ')}.`
}

/** Manages people from a terminal, on the database of the settings. */
export const run = async ({ args }: { args: string[] }): Promise<void> => {
  const { positionals, values } = parse(args)
  const [name = '', email = ''] = positionals
  const command = COMMANDS.get(name)
  const fault = faultOf({ positionals, values })
  if (command === undefined || fault !== null) throw new CannotStart(`${fault}\n${USAGE}`.trim())
  readEnvFile()
  const settings = readSettings()
  const appUrl = siteAddress(settings)
  try {
    await carryOut(settings, (context) => command({ context, email, values, appUrl }))
  } catch (error) {
    throw error instanceof AppError ? new CannotStart(error.message) : error
  }
}
