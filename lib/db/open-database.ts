import pg from 'pg'
import { CannotStart } from '@/lib/cannot-start'
import type { Settings } from '@/lib/env'
import { openEmbedded } from './embedded/open-embedded'

/** A database to work on; `release` gives up its use. */
export type OpenDatabase = { url: string; embedded: boolean; release: () => Promise<void> }

const OLDEST = 140_000
const REACH_MS = 10_000

const versionOf = async (url: string) => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: REACH_MS })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ version: string; number: string }>(
      `select current_setting('server_version') as version,
              current_setting('server_version_num') as number`,
    )
    return rows[0]
  } finally {
    await client.end().catch(() => {})
  }
}

const reasonOf = (error: unknown) => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === '28P01' || code === '28000') return 'the server refuses the user or the password'
  if (code === '3D000') return 'the server has no database of that name'
  if (code === 'ENOTFOUND') return 'its host is not known'
  if (code === 'ECONNREFUSED') return 'nothing listens there'
  return 'no answer came'
}

const checkServer = async (url: string) => {
  const version = await versionOf(url).catch((error: unknown) => {
    throw new CannotStart(`The database of DATABASE_URL cannot be reached: ${reasonOf(error)}.`)
  })
  if (Number(version?.number) < OLDEST)
    throw new CannotStart(
      `The database of DATABASE_URL is PostgreSQL ${version?.version}; Plenary needs 14 or newer.`,
    )
}

/**
 * Opens the database of the settings: that of DATABASE_URL, or the embedded one of DATA_DIR.
 * @throws CannotStart when it cannot be reached, is too old, or cannot be started
 */
export const openDatabase = async (
  { DATABASE_URL, DATA_DIR }: Settings,
  log: (line: string) => void,
): Promise<OpenDatabase> => {
  if (DATABASE_URL === undefined) {
    const opened = await openEmbedded({ dataDir: DATA_DIR, database: 'plenary', log })
    return { ...opened, embedded: true }
  }
  await checkServer(DATABASE_URL)
  return { url: DATABASE_URL, embedded: false, release: async () => {} }
}
