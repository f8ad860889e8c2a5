import { randomUUID } from 'node:crypto'
import pg from 'pg'

/** How listening goes: heard, or not, and whether it is the way to the server that cannot carry it. */
export type Hearing = 'well' | 'lost' | 'deaf'

type Options = {
  url: string
  channels: readonly string[]
  /** sends a NOTIFY by the way that all else goes */
  notify: (channel: string, payload: string) => Promise<void>
  onHeard: (channel: string, payload: string) => void
  /** said when it changes, and `well` again after each new connection: something may have been missed */
  onHearing: (hearing: Hearing) => void
  /** milliseconds; as tests want them */
  patience?: { test: number; between: number; first: number; longest: number }
}

const SELF_CHANNEL = 'plenary_self'
/** A test by a nonce every half a minute also finds a line that was cut in silence. */
const PATIENCE = { test: 2_000, between: 30_000, first: 500, longest: 30_000 }

const pause = (milliseconds: number, until: Promise<unknown>) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    timer.unref()
    void until.then(() => {
      clearTimeout(timer)
      resolve()
    })
  })

type Line = {
  client: pg.Client
  ended: Promise<void>
  isEnded: () => boolean
  nonces: Map<string, () => void>
}

async function openLine({ url, channels, onHeard }: Options): Promise<Line> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  })
  let isEnded = false
  const nonces: Line['nonces'] = new Map()
  const ended = new Promise<void>((resolve) => {
    const end = () => {
      isEnded = true
      resolve()
    }
    client.on('error', end)
    client.on('end', end)
  })
  client.on('notification', ({ channel, payload = '' }) => {
    if (channel === SELF_CHANNEL) nonces.get(payload)?.()
    else onHeard(channel, payload)
  })
  await client.connect()
  for (const channel of [SELF_CHANNEL, ...channels]) {
    await client.query(`LISTEN ${client.escapeIdentifier(channel)}`)
  }
  return { client, ended, isEnded: () => isEnded, nonces }
}

/** Whether what is sent by the way of all else is heard on this line. */
async function hears(line: Line, { notify, patience = PATIENCE }: Options): Promise<boolean> {
  const nonce = randomUUID()
  let heard = false
  const back = new Promise<void>((resolve) => {
    line.nonces.set(nonce, () => {
      heard = true
      resolve()
    })
  })
  await notify(SELF_CHANNEL, nonce)
  await pause(patience.test, Promise.race([back, line.ended]))
  line.nonces.delete(nonce)
  return heard
}

type Stopping = { stopped: Promise<void>; isStopped: () => boolean }

/** Listens until the line is lost; tells how the line was at its end. */
async function listenOnce(options: Options, { stopped, isStopped }: Stopping): Promise<Hearing> {
  const { patience = PATIENCE, onHearing } = options
  const line = await openLine(options)
  try {
    if (!(await hears(line, options))) {
      // A pooler may hand the connection on, listening: what it hears then is only noise to it.
      if (!line.isEnded()) await line.client.query('UNLISTEN *').catch(() => {})
      return line.isEnded() ? 'lost' : 'deaf'
    }
    onHearing('well')
    do await pause(patience.between, Promise.race([line.ended, stopped]))
    while (!line.isEnded() && !isStopped() && (await hears(line, options)))
    return 'lost'
  } finally {
    void line.client.end().catch(() => {})
  }
}

/**
 * Listens for notifications on one connection of its own for the life of the process; reconnects
 * with growing pauses. Each connection is tested by a notification to itself, since a pooler takes
 * LISTEN and delivers nothing.
 * @param options where, to what, and whom to tell
 * @returns a function that stops it
 */
export function listen(options: Options): () => void {
  const { patience = PATIENCE } = options
  let stop = () => {}
  let isStopped = false
  const stopped = new Promise<void>((resolve) => {
    stop = () => {
      isStopped = true
      resolve()
    }
  })
  const stopping = { stopped, isStopped: () => isStopped }
  const run = async () => {
    let failures = 0
    while (!isStopped) {
      const begun = Date.now()
      const hearing = await listenOnce(options, stopping).catch((): Hearing => 'lost')
      if (isStopped) return
      options.onHearing(hearing)
      failures = Date.now() - begun > patience.between ? 0 : failures + 1
      await pause(Math.min(patience.longest, patience.first * 2 ** failures), stopped)
    }
  }
  void run()
  return stop
}
