import { existsSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createDb, type Db } from '@/lib/db/client'

const isEmpty = async (db: Db) =>
  (await db.assembly.count()) === 0 &&
  (await db.person.count()) === 0 &&
  (await db.installation.count()) === 0

type Loading = { url: string; dataDir: string; log: (line: string) => void }

/**
 * Loads the sample into an embedded database that is empty. A mark stands in the data folder while
 * it loads, so that the next start finishes what one that was cut off began.
 */
export const loadIntoEmpty = async ({ url, dataDir, log }: Loading): Promise<void> => {
  const db = createDb(url)
  const mark = path.join(dataDir, 'loading-sample')
  try {
    if (!existsSync(mark) && !(await isEmpty(db))) return
    writeFileSync(mark, '')
    log('Loading the sample assemblies')
    // Read only here: a start that finds its data need not wait for it.
    const { loadSample } = await import('@/prisma/sample/load')
    await loadSample({ db, log })
    rmSync(mark)
  } finally {
    await db.$disconnect()
  }
}
