import path from 'node:path'
import { parseArgs } from 'node:util'
import { CannotStart } from '@/lib/cannot-start'
import { writeBackup } from '@/lib/db/backup/write-backup'
import { holdsCluster } from '@/lib/db/embedded/place'
import { openDatabase } from '@/lib/db/open-database'
import { readEnvFile, readSettings } from '@/lib/env'
import { stopOnSignal } from '../stop-on-signal'

const USAGE = 'npm run backup -- FILE [--force]'

const parse = (args: string[]) => {
  try {
    const options = { force: { type: 'boolean', default: false } } as const
    const { positionals, values } = parseArgs({ args, options, allowPositionals: true })
    const [file, ...rest] = positionals
    if (file !== undefined && rest.length === 0) return { file, overwrite: values.force }
  } catch {
    // Said below.
  }
  throw new CannotStart(USAGE)
}

const sizeOf = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`

/** Writes everything that the database of the settings holds into one file, also beside a site. */
export const run = async ({ args }: { args: string[] }): Promise<void> => {
  const { file, overwrite } = parse(args)
  readEnvFile()
  const settings = readSettings()
  const { DATABASE_URL, DATA_DIR } = settings
  if (DATABASE_URL === undefined && !holdsCluster(DATA_DIR))
    throw new CannotStart(
      `There is nothing to back up: no database stands in ${path.resolve(DATA_DIR)}. DATA_DIR names the folder of the embedded one.`,
    )
  const atEnd = stopOnSignal()
  const database = await openDatabase(settings, () => {})
  atEnd(() => database.release())
  const stopping = new AbortController()
  const writing = writeBackup({
    ...{ url: database.url, file, overwrite, now: new Date() },
    signal: stopping.signal,
  })
  atEnd(async () => {
    stopping.abort()
    await writing.catch(() => {})
  })
  const { tables, rows, bytes } = await writing.finally(() => database.release())
  console.log(
    `${rows.toLocaleString('en')} rows of ${tables} tables stand in ${file} (${sizeOf(bytes)}).
It holds every draft and the hashes of the passwords: keep it as secret as the database itself.`,
  )
}
