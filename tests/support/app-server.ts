import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { anyPort } from '@/scripts/any-port'

/** A running site of its own and how to reach it. */
export type AppServer = {
  url: string
  authSecret: string
  /** all that it has written */
  output: () => string
  close: () => Promise<void>
  /** as a crash ends it: it can do nothing more */
  kill: () => Promise<void>
}

const PATIENCE_MS = 300_000

const outputOf = (child: ChildProcess) => {
  let output = ''
  const read = (chunk: Buffer) => {
    output += chunk.toString('utf8')
  }
  child.stdout?.on('data', read)
  child.stderr?.on('data', read)
  return () => output
}

const untilReady = (child: ChildProcess, output: () => string) =>
  new Promise<void>((resolve, reject) => {
    const fail = () => reject(new Error(`The site did not start: ${output()}`))
    const timer = setTimeout(fail, PATIENCE_MS)
    const look = () => {
      if (!output().includes('Plenary is at')) return
      clearTimeout(timer)
      resolve()
    }
    child.stdout?.on('data', look)
    child.stderr?.on('data', look)
    child.once('exit', fail)
  })

/** Where a site of a test keeps its data, and what it keeps from an earlier start. */
type Wanted = {
  DATABASE_URL: string
  DATA_DIR?: string
  PORT?: number
  AUTH_SECRET?: string
  /** the folder of its sources, if not this one */
  cwd?: string
}

/** Starts the built site by the same command as everyone does; `DATABASE_URL` '' is the embedded. */
export const startSite = async (wanted: Wanted): Promise<AppServer> => {
  const { PORT: port = await anyPort(), cwd = '.', ...places } = wanted
  const { AUTH_SECRET: authSecret = randomBytes(32).toString('base64url') } = wanted
  const child = spawn(process.execPath, ['scripts/start.mjs', 'start'], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...places,
      AUTH_SECRET: authSecret,
      PORT: String(port),
      HOST: '127.0.0.1',
      APP_URL: `http://localhost:${port}`,
      TRUST_PROXY: '0',
    },
  })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const output = outputOf(child)
  await untilReady(child, output)
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await gone
  }
  return {
    url: `http://localhost:${port}`,
    authSecret,
    output,
    close: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  }
}

/** Starts the built site on the database at `databaseUrl`. */
export const startApp = (databaseUrl: string): Promise<AppServer> =>
  startSite({ DATABASE_URL: databaseUrl })
