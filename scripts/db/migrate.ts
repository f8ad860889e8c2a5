import { migrate } from '@/lib/db/migrate/migrate'
import { openDatabase } from '@/lib/db/open-database'
import { readEnvFile, readSettings } from '@/lib/env'

/** Brings the database of the settings up to the newest migration. */
export const run = async (): Promise<void> => {
  readEnvFile()
  const say = (line: string) => console.log(line)
  const database = await openDatabase(readSettings(), say)
  try {
    const applied = await migrate(database.url, say)
    if (applied.length === 0) say('The database is up to date.')
  } finally {
    await database.release()
  }
}
