import { rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { CannotStart } from '@/lib/cannot-start'
import { freePort } from './free-port'
import { type Joined, keepJoined } from './keep-joined'
import { makeCluster, openCluster } from './make-cluster'
import { choosePlace, type Place } from './place'
import { readPostmaster } from './postmaster'
import { runProgram } from './run-program'

/** A use of the embedded server; `release` gives it up, and the last one out stops the server. */
export type Embedded = { url: string; release: () => Promise<void> }

type Options = {
  dataDir: string
  database: string
  log: (line: string) => void
  /** For databases that nobody will miss: no waiting for the disk. */
  disposable?: boolean
}

/** How a server is started: on this port and no other, where somebody knows it by its port. */
type Start = Options & { port?: number }

const PATIENCE_MS = 60_000
const USERS_LOCK = 7_536_283

const urlOf = (port: number, password: string, database: string) =>
  `postgresql://postgres:${password}@127.0.0.1:${port}/${database}?sslmode=disable`

const control = (place: Place, args: string[]) =>
  runProgram({
    command: path.join(place.native, 'bin', 'pg_ctl'),
    args: ['-D', place.cluster, '-w', '-t', '60', ...args],
    cwd: place.home,
    as: place.as,
  })

const startServer = async (place: Place, { port: known, disposable = false }: Start) => {
  const port = known ?? (await freePort(place.home))
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    'timezone=UTC',
    'log_timezone=UTC',
    ...(disposable ? ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'] : []),
  ]
  const flags = [`-p ${port}`, ...settings.map((setting) => `-c ${setting}`)].join(' ')
  const log = path.join(place.cluster, 'server.log')
  rmSync(log, { force: true })
  const { code } = await control(place, ['-l', log, '-o', flags, 'start'])
  return code === 0
}

/** Takes part in the use of the server at `port`; undefined while it starts or shuts down. */
const join = async (port: number, password: string) => {
  const client = new pg.Client(urlOf(port, password, 'postgres'))
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('select pg_advisory_lock_shared($1)', [USERS_LOCK])
    return client
  } catch {
    await client.end().catch(() => {})
    return undefined
  }
}

/** The port of the server that runs on this cluster, if one does and says where it listens. */
const runningPort = (cluster: string) => {
  const server = readPostmaster(cluster)
  if (server === 'stale') rmSync(path.join(cluster, 'postmaster.pid'), { force: true })
  return server === 'stale' ? null : server && { port: server.port }
}

const tryToJoin = async (place: Place, password: string) => {
  const port = runningPort(place.cluster)?.port
  if (port === undefined) return undefined
  const client = await join(port, password)
  return client && { client, port }
}

const joinOrStart = async (place: Place, password: string, options: Start): Promise<Joined> => {
  const end = Date.now() + PATIENCE_MS
  let failures = 0
  while (Date.now() < end && failures < 5) {
    if (runningPort(place.cluster) === null) {
      options.log('Starting the embedded database')
      failures += (await startServer(place, options)) ? 0 : 1
    }
    const joined = await tryToJoin(place, password)
    if (joined) return joined
    await sleep(200)
  }
  throw new CannotStart(
    `The embedded database did not start; the reason stands in ${path.join(place.cluster, 'server.log')}.`,
  )
}

const ensureDatabase = async (client: pg.Client, name: string) => {
  const found = await client.query('select 1 from pg_database where datname = $1', [name])
  if (found.rowCount) return
  try {
    await client.query(`create database ${client.escapeIdentifier(name)}`)
  } catch (error) {
    const again = await client.query('select 1 from pg_database where datname = $1', [name])
    if (!again.rowCount) throw error
  }
}

/**
 * Opens the embedded PostgreSQL of a data folder: makes it if missing, attaches to it if it runs,
 * starts it otherwise, also after a crash. Its users count themselves by a shared lock that
 * PostgreSQL drops when their process dies, so whoever releases last stops the server. While it is
 * used, a server that dies alone is started again.
 * @throws CannotStart with a sentence for each thing that can stand in the way
 */
export const openEmbedded = async (options: Options): Promise<Embedded> => {
  const place = await choosePlace(path.resolve(options.dataDir), options.log)
  await makeCluster(place)
  const password = await openCluster(place, options.dataDir)
  const joined = await joinOrStart(place, password, options)
  await ensureDatabase(joined.client, options.database)
  const use = keepJoined(joined, {
    join: () => joinOrStart(place, password, { ...options, port: joined.port }),
    log: options.log,
  })
  const release = async () => {
    const client = await use.giveUp()
    try {
      await client.query('select pg_advisory_unlock_shared($1)', [USERS_LOCK])
      const last = await client.query('select pg_try_advisory_lock($1) as alone', [USERS_LOCK])
      if (last.rows[0]?.alone === true) await control(place, ['-m', 'fast', 'stop'])
    } catch {
      // A server that is gone needs no stopping.
    }
    await client.end().catch(() => {})
  }
  return { url: urlOf(joined.port, password, options.database), release }
}
