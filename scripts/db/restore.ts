import { CannotStart } from '@/lib/cannot-start'
import { type CheckedBackup, checkBackup } from '@/lib/db/backup/read-backup'
import { restoreBackup } from '@/lib/db/backup/restore-backup'
import { verifyPublications } from '@/lib/db/backup/verify-publications'
import { openDatabase } from '@/lib/db/open-database'
import { readEnvFile, readSettings } from '@/lib/env'
import { stopOnSignal } from '../stop-on-signal'

const USAGE = 'npm run restore -- FILE'

const say = (line: string) => console.log(line)

const restore = async (url: string, backup: CheckedBackup) => {
  const { version, madeAt } = backup.header
  const rows = await restoreBackup({ url, backup, log: say })
  say(`Restored ${rows.toLocaleString('en')} rows, as Plenary ${version} held them at ${madeAt}.`)
  say('Sessions and one-time links are in no backup: everyone signs in again.')
  const { count, altered } = await verifyPublications(url)
  if (altered.length > 0)
    throw new CannotStart(
      `All is restored, but these publications were altered before the backup was made, for they are not what their hash says: ${altered.join(', ')}.`,
    )
  say(`The content of all ${count} publications is what their hashes say.`)
}

/** Restores a backup into the database of the settings, which must be empty. */
export const run = async ({ args }: { args: string[] }): Promise<void> => {
  const [file, ...rest] = args
  if (file === undefined || file.startsWith('-') || rest.length > 0) throw new CannotStart(USAGE)
  readEnvFile()
  const settings = readSettings()
  const backup = await checkBackup(file)
  const atEnd = stopOnSignal()
  const database = await openDatabase(settings, say)
  atEnd(() => database.release())
  await restore(database.url, backup).finally(() => database.release())
}
