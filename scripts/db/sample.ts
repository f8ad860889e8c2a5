import { createDb } from '@/lib/db/client'
import { migrate } from '@/lib/db/migrate/migrate'
import { openDatabase } from '@/lib/db/open-database'
import { readEnvFile, readSettings } from '@/lib/env'
import { loadSample } from '@/prisma/sample/load'

/** Loads the sample assemblies into the database of the settings; what is there already stays. */
export const run = async (): Promise<void> => {
  readEnvFile()
  const log = (line: string) => console.log(line)
  const database = await openDatabase(readSettings(), log)
  try {
    await migrate(database.url, log)
    const db = createDb(database.url)
    await loadSample({ db, log }).finally(() => db.$disconnect())
  } finally {
    await database.release()
  }
}
