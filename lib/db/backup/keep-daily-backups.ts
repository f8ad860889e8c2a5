import { chmodSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { backupFolder, dailyName, listBegun, listDaily, tooMany } from './daily-files'
import { writeBackup } from './write-backup'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const DAILY_LOCK = 7_536_286

type Say = (line: string) => void
type Keeping = { url: string; dataDir: string; log: Say; complain: Say }

const isDue = (dataDir: string, now: Date) => {
  const last = listDaily(dataDir).at(-1)
  return last === undefined || now.getTime() - last.at.getTime() >= DAY_MS
}

const backUp = async ({ url, dataDir, log }: Keeping, now: Date, signal: AbortSignal) => {
  const folder = backupFolder(dataDir)
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o700)
  for (const begun of listBegun(dataDir)) rmSync(begun, { force: true })
  const file = path.join(folder, dailyName(now))
  await writeBackup({ url, file, now, signal })
  for (const old of tooMany(listDaily(dataDir))) rmSync(old.file, { force: true })
  log(`Backed up to ${file}`)
}

/**
 * Backs the database up if the last backup of the folder is older than a day and no other process
 * is doing so.
 */
export const backUpIfDue = async (
  keeping: Keeping,
  now: Date,
  signal: AbortSignal,
): Promise<void> => {
  const { url, dataDir } = keeping
  if (!isDue(dataDir, now)) return
  const turn = new pg.Client(url)
  turn.on('error', () => {})
  try {
    await turn.connect()
    const { rows } = await turn.query('select pg_try_advisory_lock($1) as mine', [DAILY_LOCK])
    if (rows[0]?.mine === true && isDue(dataDir, now)) await backUp(keeping, now, signal)
  } finally {
    await turn.end().catch(() => {})
  }
}

/**
 * Looks now and every hour whether a backup is due. A backup that fails is told in a sentence and
 * tried again at the next hour.
 * @returns stops looking, and the backup that is being written
 */
export const keepDailyBackups = (keeping: Keeping): (() => Promise<void>) => {
  const stopping = new AbortController()
  let running = Promise.resolve()
  const look = () => {
    running = running
      .then(() => backUpIfDue(keeping, new Date(), stopping.signal))
      .catch((error: unknown) => {
        if (stopping.signal.aborted) return
        const reason = error instanceof Error ? error.message : String(error)
        keeping.complain(`The daily backup failed, and is tried again in an hour. ${reason}`)
      })
  }
  look()
  const timer = setInterval(look, HOUR_MS)
  timer.unref()
  return async () => {
    clearInterval(timer)
    stopping.abort()
    await running
  }
}
