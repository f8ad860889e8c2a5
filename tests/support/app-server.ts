import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { createServer } from 'node:net'

/** A running site of its own and how to reach it. */
export type AppServer = {
  url: string
  authSecret: string
  /** all that it has written */
  output: () => string
  close: () => Promise<void>
}

const PATIENCE_MS = 300_000

const anyPort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

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

/** Starts the built site by the same command as everyone does, on the database at `databaseUrl`. */
export const startApp = async (databaseUrl: string): Promise<AppServer> => {
  const port = await anyPort()
  const authSecret = randomBytes(32).toString('base64url')
  const child = spawn(process.execPath, ['scripts/start.mjs', 'start'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
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
  const close = async () => {
    child.kill('SIGTERM')
    await gone
  }
  return { url: `http://localhost:${port}`, authSecret, output, close }
}
