import { readFile } from 'node:fs/promises'
import type { IncomingMessage, Server } from 'node:http'
import { authSecret } from '@/lib/auth-secret'
import { CannotStart } from '@/lib/cannot-start'
import { keepDailyBackups } from '@/lib/db/backup/keep-daily-backups'
import { createDb } from '@/lib/db/client'
import { migrate } from '@/lib/db/migrate/migrate'
import { type OpenDatabase, openDatabase } from '@/lib/db/open-database'
import { publishedIn } from '@/lib/db/published'
import { provideSettings, readEnvFile, readSettings, type Settings } from '@/lib/env'
import { followPublished } from '@/lib/web/follow-published'
import { createFront } from '@/lib/web/front'
import { holdATick } from '@/lib/web/front/hold-a-tick'
import { keepPages } from '@/lib/web/front/kept/keep-pages'
import { withKnownAddresses } from '@/lib/web/front/known-addresses'
import { withNotedRefusals } from '@/lib/web/front/noted-refusals'
import { withNumberedPages } from '@/lib/web/front/numbered-pages'
import { withQuickVerbs } from '@/lib/web/front/quick-verbs'
import { withReadingScript } from '@/lib/web/front/reading-script'
import { noteStorages, restBetween } from '@/lib/web/front/rest-between'
import { buildReading, readingFileOf } from './build-reading'
import { buildSite, versionOf } from './build-site'
import { checkPort } from './check-port'
import { closeServer } from './close-server'
import { loadIntoEmpty } from './db/load-into-empty'
import { firstAdministratorUrl } from './first-administrator'
import { noteAddress } from './site-address'
import { type AtEnd, stopOnSignal } from './stop-on-signal'

const say = (line: string) => {
  process.stdout.write(`${line}\n`)
}
const complain = (line: string) => {
  process.stderr.write(`${line}\n`)
}

const listen = (server: Server, { PORT, HOST }: Settings) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new CannotStart(`The port ${PORT} of ${HOST} cannot be listened on (${error.code}).`)),
    )
    server.listen(PORT, HOST, resolve)
  })

const provideForNext = ({ settings, database, dev }: Opened) => {
  const appUrl = settings.APP_URL ?? `http://localhost:${settings.PORT}`
  const secret = authSecret(settings)
  provideSettings({
    BUILD: dev ? '' : versionOf(readSettings().BUILD_DIR),
    DATABASE_URL: database.url,
    APP_URL: appUrl,
    AUTH_SECRET: secret,
    NEXTAUTH_URL: appUrl,
    NEXTAUTH_SECRET: secret,
    NEXT_TELEMETRY_DISABLED: '1',
  })
  return appUrl
}

/** Loaded only now: Next reads the environment as it is imported. */
const prepareNext = async ({ HOST, PORT }: Settings, dev: boolean) => {
  const { default: next } = await import('next')
  const app = next({ dev, dir: process.cwd(), hostname: HOST, port: PORT, quiet: !dev })
  await app.prepare()
  return app
}

type Opened = {
  settings: Settings
  database: OpenDatabase
  dev: boolean
  withoutSample: boolean
}

const prepareData = async ({ settings, database, withoutSample }: Opened) => {
  await migrate(database.url, say)
  if (database.embedded)
    await loadIntoEmpty({
      url: database.url,
      dataDir: settings.DATA_DIR,
      withoutSample,
      log: say,
    })
}

/** Loaded only now: next-auth too reads the environment as it is imported. */
const loadNote = async () => {
  const { noteRefused } = await import('@/lib/auth/note-refusal')
  return (request: IncomingMessage, path: string) =>
    noteRefused({ headers: { get: (name) => String(request.headers[name] ?? '') } }, path)
}

/** Loaded only now, for the same reason. */
const loadDoor = async () => {
  const [{ answerStaff }, { quickVerbs }] = await Promise.all([
    import('@/lib/web/staff-door'),
    import('@/app/api/staff/[verb]/quick-verbs'),
  ])
  return { answer: answerStaff, verbs: quickVerbs }
}

const answerWith = async ({ settings, database, dev }: Opened, appUrl: string, atEnd: AtEnd) => {
  const app = await prepareNext(settings, dev)
  atEnd(() => app.close())
  const render = restBetween(app.getRequestHandler())
  const marks = createDb(database.url)
  atEnd(() => marks.$disconnect())
  const published = publishedIn(marks)
  const noted = withNotedRefusals({ handle: render, note: await loadNote() })
  const folder = readSettings().BUILD_DIR
  if (dev) await buildReading(folder)
  const load = () => readFile(readingFileOf(folder))
  if (dev) {
    const known = withKnownAddresses({ handle: noted, published, appUrl })
    return { handle: withReadingScript({ handle: known, appUrl, load }) }
  }
  const numbered = withNumberedPages({ handle: noted, published })
  const known = withKnownAddresses({ handle: numbered, published, appUrl })
  const pages = keepPages({ handle: known, appUrl })
  const follow = { url: database.url, db: marks, published, onChanged: pages.forget }
  const stop = followPublished(follow)
  atEnd(async () => stop())
  const quick = withQuickVerbs({ handle: pages.handle, door: loadDoor() })
  const handle = withReadingScript({ handle: quick, appUrl, load })
  return { handle, answerHeld: pages.answerHeld }
}

const serve = async (opened: Opened, atEnd: AtEnd) => {
  const { settings, database, dev } = opened
  await prepareData(opened)
  provideSettings({ BUILD_DIR: dev ? '.next' : await buildSite(say) })
  const appUrl = provideForNext(opened)
  const server = createFront({
    ...(await answerWith(opened, appUrl, atEnd)),
    appUrl: settings.APP_URL,
    port: settings.PORT,
    trustProxy: settings.TRUST_PROXY,
    dev,
    log: complain,
  })
  await listen(server, settings)
  surviveStrayRejections()
  atEnd(() => closeServer(server))
  const forget = noteAddress(settings, appUrl)
  atEnd(async () => forget())
  const first = database.embedded ? await firstAdministratorUrl(database.url, appUrl) : null
  say(`Plenary is at ${appUrl}`)
  if (first) say(`First administrator: ${first}`)
  if (database.embedded)
    atEnd(keepDailyBackups({ url: database.url, dataDir: settings.DATA_DIR, log: say, complain }))
}

/** Until here a failed promise is a failed start; from here on it must not take the site down. */
const surviveStrayRejections = () => {
  process.removeAllListeners('unhandledRejection')
  process.on('unhandledRejection', (reason) => {
    complain(`Error: ${reason instanceof Error ? (reason.stack ?? reason.message) : reason}`)
  })
}

const WITHOUT_SAMPLE = '--without-sample'

const readArguments = (args: readonly string[]) => {
  const unknown = args.find((arg) => arg !== WITHOUT_SAMPLE)
  if (unknown !== undefined)
    throw new CannotStart(`The start knows no ${unknown}, only ${WITHOUT_SAMPLE}.`)
  return { withoutSample: args.includes(WITHOUT_SAMPLE) }
}

type Command = { name: string; args: readonly string[] }

/** Brings up the database, the build and the site, and serves until it is told to stop. */
export const run = async ({ name, args }: Command): Promise<void> => {
  const asked = readArguments(args)
  readEnvFile()
  const settings = readSettings()
  if (settings.DATABASE_URL !== undefined) authSecret(settings)
  await checkPort(settings)
  const atEnd = stopOnSignal()
  holdATick()
  noteStorages()
  // Next reads this as it is loaded, which takes as long as the database takes to start.
  provideSettings({ NODE_ENV: name === 'dev' ? 'development' : 'production' })
  const loaded = import('next')
  const database = await openDatabase(settings, say)
  await loaded
  atEnd(() => database.release())
  try {
    await serve({ settings, database, dev: name === 'dev', ...asked }, atEnd)
  } catch (error) {
    await database.release()
    throw error
  }
}
